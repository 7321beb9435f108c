import "server-only";
import type { Context } from "@/features/identity/context";
import type { Case } from "./domain/case";
import { findCase } from "./repository";

/** The case with its id, if it is in the actor's reach. */
export const caseInReach = ({ db, actor }: Context, caseId: string): Promise<Case | null> =>
  findCase(db, actor, caseId);
