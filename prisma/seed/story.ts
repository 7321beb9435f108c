import type { CastName } from "./cast";
import type { PathName, paths } from "./paths";
import type { SectionName } from "./sections";

/** One thing that the officer asks for, and what the applicant replies when they do. */
export type Ask = { field?: string; slot?: string; text: string; reply?: unknown };

/** One case: who files, which road it takes, how long ago it began, and where on the road it stands. */
export type Story = {
  who: string;
  /** In whose account; by default their own, which nobody can sign in to. */
  account?: Extract<CastName, "asha" | "jonas">;
  path: PathName;
  /** Days ago; what would lie ahead of today has not happened yet. */
  began: number;
  /** The last thing that happened, where the case is at a standstill. */
  until?: (typeof paths)[PathName][number][0];
  officer?: "mei" | "bruno";
  /** How far a draft has got. */
  begun?: { sections: SectionName[]; slots?: string[]; answers?: Readonly<Record<string, unknown>> };
  asks?: Ask[];
  dueInDays?: number;
  interviewInDays?: number;
  reasons?: string[];
  remark?: string;
  grounds?: string;
};
