import type { Person } from "../traits";
import { africaAndMiddleEast } from "./africa-and-middle-east";
import { americas } from "./americas";
import { eastAsia } from "./east-asia";
import { easternEurope } from "./eastern-europe";
import { europe } from "./europe";
import { southAsia } from "./south-asia";

/** All of them invented, whatever their names; the institutions are real, the papers are not. */
export const people: Person[] = [
  ...southAsia,
  ...europe,
  ...easternEurope,
  ...eastAsia,
  ...africaAndMiddleEast,
  ...americas,
];

const byKey = new Map(people.map((person) => [person.key, person]));

export function personOf(key: string): Person {
  const person = byKey.get(key);
  if (!person) throw new Error(`Nobody is called ${key}.`);
  return person;
}
