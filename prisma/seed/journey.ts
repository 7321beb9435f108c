import type { Actor } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import type { Cast } from "./cast";
import type { Draft, WithBytes } from "./filing";
import { numberFrom } from "./number-from";
import type { Story } from "./story";
import type { Person } from "./traits";

/** One case on its way: whose it is, who works on it, and where it has got to. */
export type Journey = {
  db: Database;
  cast: Cast;
  story: Story;
  person: Person;
  owner: Actor;
  /** Known once the draft is there. */
  draft?: Draft;
  /** The day of filing, by which its answers and papers are made up. */
  filedOn: string;
  /** Drawn ahead, while others are at work. */
  papers?: Promise<WithBytes[]>;
};

export const officersOf = (journey: Journey) => {
  const { cast, story } = journey;
  const first = story.officer ?? (numberFrom(story.who, 2) === 0 ? "mei" : "bruno");
  const second = first === "mei" ? "bruno" : "mei";
  return { first: cast[first], second: cast[second], third: cast.lina };
};
