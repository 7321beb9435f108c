import { expect, it } from "vitest";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import { database } from "@/server/db";
import { anApplicant, aReadyDraft, signature } from "../applications/ground";
import { aDraft, admin, inForce, patch, publish } from "./ground";

const many = 12;

it("judges what is sent in the second of a publication wholly by one version, and loses none of it", async () => {
  const [ada, ben] = [await admin(), await admin()];
  const before = await inForce();
  const draft = await aDraft(ada.cookie);
  const changes = [{ set: ["settings", "serviceTargets", "SUBMITTED"], value: 9 }];
  await patch(ada.cookie, draft.id, { changes, version: 1 });
  const sent: { who: Awaited<ReturnType<typeof anApplicant>>; id: string; version: number }[] = [];
  for (let at = 0; at < many; at += 1) {
    const who = await anApplicant();
    sent.push({ who, ...(await aReadyDraft(who)) });
  }

  const submit = async ({ who, id, version }: (typeof sent)[number], at: number) => {
    await new Promise((resolve) => setTimeout(resolve, at * 60));
    const context = { ...who.context, now: new Date() };
    return submitApplication(context, { applicationId: id, signature, version });
  };
  const [published, ...results] = await Promise.all([
    publish(ben.cookie, draft.id, { version: 2 }),
    ...sent.map(submit),
  ]);

  expect(published.status).toBe(200);
  expect(results.filter((result) => !result.ok)).toEqual([]);
  const rows = await database().application.findMany({
    where: { id: { in: sent.map(({ id }) => id) } },
    include: { assessments: true, snapshots: true },
  });
  expect(rows).toHaveLength(many);
  for (const { formVersionId, assessments, snapshots } of rows) {
    expect([before.id, draft.id]).toContain(formVersionId);
    expect(assessments.map((one) => one.formVersionId)).toEqual([formVersionId]);
    expect(snapshots).toHaveLength(1);
  }
});
