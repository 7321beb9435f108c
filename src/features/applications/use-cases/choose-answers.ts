import "server-only";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { deleteParked, findParked } from "../parked-repository";
import { lockApplication } from "../repository";
import { ownApplication } from "./own-application";
import { writeAnswers } from "./save-answers";

type Input = { applicationId: string; parkedId: string; useTyped: readonly string[] };

/** Ends a conflict between two tabs: of what was set aside, the answers named in `useTyped` replace what is kept. */
export function chooseAnswers(
  context: Context,
  { applicationId, parkedId, useTyped }: Input,
): Promise<Result<{ section: string; page: string }>> {
  return transaction(context.db, async (tx) => {
    await lockApplication(tx, applicationId);
    const found = await ownApplication(context, tx, applicationId);
    if (!found.ok) return found;
    const parked = await findParked(tx, applicationId, parkedId);
    if (!parked) return err(refusals.notFound);
    if (found.value.status !== "DRAFT") return err(refusals.actionNotAvailable);
    const chosen = Object.entries(parked.answers).filter(([key]) => useTyped.includes(key));
    if (chosen.length > 0) {
      const { form } = await formVersion(tx, found.value.formVersionId);
      const saved = await writeAnswers(context, tx, found.value, Object.fromEntries(chosen), form);
      if (!saved.ok) return saved;
    }
    await deleteParked(tx, applicationId, parkedId);
    const [section = "", page = ""] = parked.page.split("/");
    return ok({ section, page });
  });
}
