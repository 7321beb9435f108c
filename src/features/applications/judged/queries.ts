import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import { joinAnswers } from "../sealed-answers";

export { findJudgedCase, openSecret } from "./repository";

/** The answers of a snapshot, sensitive ones too. */
export const openSnapshotAnswers = (id: string, row: { answers: unknown; sealed: unknown }): Answers =>
  joinAnswers(row, `snapshot|${id}`);
