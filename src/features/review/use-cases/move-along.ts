import "server-only";
import type { Database } from "@/server/db";
import type { Case } from "../domain/case";
import { saveCase } from "../repository";

/** Moves a case along the lifecycle for an act of the floor above (decisions). */
export { moveCase as moveAlong } from "../repository";

/** Raises the version, so that whoever saw the case before learns that something happened. */
export const touch = (db: Database, current: Case) => saveCase(db, current, {});
