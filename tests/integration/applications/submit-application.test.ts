import { beforeAll, describe, expect, it } from "vitest";
import * as submission from "@/app/api/v1/applications/[applicationId]/submission/route";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import { withdrawApplication } from "@/features/applications/use-cases/withdraw-application";
import { isReference } from "@/lib/reference";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import {
  anApplicant,
  answersWithPassport,
  aReadyDraft,
  aSubmittedApplication,
  eventsAbout,
  freshPassport,
  publishForm,
  signature,
  worked,
} from "./ground";

beforeAll(publishForm);

describe("submission", () => {
  it("sends the sample: reference, verdict, snapshot, trail and one mail together", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const sent = worked(await submitApplication(who.context, { applicationId: id, signature, version }));

    expect(isReference(sent.reference)).toBe(true);
    expect(sent.status).toBe("SUBMITTED");
    expect(sent.assessment.verdict).not.toBe("incomplete");
    const row = await database().application.findUniqueOrThrow({ where: { id }, include: { snapshots: true } });
    expect(row).toMatchObject({
      status: "SUBMITTED",
      reference: sent.reference,
      post: "new_delhi",
      applicantName: "Deshpande Tara Ishita",
      nationality: "IND",
      birthDate: "1996-05-17",
      verdict: sent.assessment.verdict,
    });
    expect(row.dueAt).not.toBeNull();
    expect(row.searchText).toContain("deshpande");
    expect(row.snapshots).toMatchObject([{ number: 1, kind: "submission", signature }]);
    expect(JSON.stringify(row.answers)).not.toContain("passport.number");
    expect(Object.keys(row.sealed as object)).toContain("passport.number");
    expect((await eventsAbout(id)).map(({ kind }) => kind)).toEqual([
      "application-created",
      "answers-saved",
      ...Array(6).fill("document-added"),
      "application-submitted",
    ]);
    expect(await database().outboxMail.findMany({ where: { subjectId: id } })).toMatchObject([
      { kind: "application-submitted", userId: who.id },
    ]);
  });

  it("keeps sensitive inputs masked in the stored verdict", async () => {
    const passport = freshPassport();
    const { id } = await aSubmittedApplication(await anApplicant(), answersWithPassport(passport));
    const assessments = await database().assessment.findMany({ where: { applicationId: id } });
    expect(assessments).toHaveLength(1);
    expect(JSON.stringify(assessments)).not.toContain(passport);
  });

  it("names every fault and changes nothing", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who, { ...answersWithPassport(freshPassport()), "sign.truth": false });
    const refused = await submitApplication(who.context, { applicationId: id, signature: "Somebody Else", version });
    expect(refused).toMatchObject({ ok: false, error: { kind: "invalid", code: "not-ready" } });
    if (!refused.ok)
      expect(refused.error.faults?.map(({ field }) => field).sort()).toEqual(["sign.name", "sign.truth"]);
    expect(await database().application.findUnique({ where: { id } })).toMatchObject({ status: "DRAFT", version });
  });

  it("refuses a stale version with what stands now, and a second submission", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const stale = await submitApplication(who.context, { applicationId: id, signature, version: version - 1 });
    expect(stale).toMatchObject({ ok: false, error: { code: "changed-meanwhile", current: { id, version } } });

    const sent = worked(await submitApplication(who.context, { applicationId: id, signature, version }));
    const again = await submitApplication(who.context, { applicationId: id, signature, version: sent.version });
    expect(again).toMatchObject({ ok: false, error: { code: "action-not-available" } });
  });

  it("allows one living application per passport, and another once it is withdrawn", async () => {
    const passport = freshPassport();
    const [first, second] = [await anApplicant(), await anApplicant()];
    const living = await aSubmittedApplication(first, answersWithPassport(passport));
    const draft = await aReadyDraft(second, answersWithPassport(passport));
    const input = { applicationId: draft.id, signature, version: draft.version };
    expect(await submitApplication(second.context, input)).toMatchObject({
      ok: false,
      error: { code: "live-application" },
    });

    worked(await withdrawApplication(first.context, { applicationId: living.id, version: living.version }));
    const sent = worked(await submitApplication(second.context, input));
    const row = await database().application.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row.reference).toBe(sent.reference);
    expect(row.flags).toContain("possible-duplicate");
  });

  it("lets only one of two applications with one passport through when both are sent at once", async () => {
    const passport = freshPassport();
    const people = await Promise.all([anApplicant(), anApplicant()]);
    const drafts = await Promise.all(people.map((who) => aReadyDraft(who, answersWithPassport(passport))));
    const results = await Promise.all(
      people.map(({ context }, at) => {
        const { id, version } = drafts[at]!;
        return submitApplication(context, { applicationId: id, signature, version });
      }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: "live-application" } });
  });

  it("is done once however often the same request comes, and gives everybody the first answer", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const send = () =>
      ask(
        submission,
        "POST",
        { applicationId: id },
        {
          cookie: who.cookie,
          body: { signature, version },
          headers: { "idempotency-key": "one-and-the-same" },
        },
      );
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(bodies).size).toBe(1);
    expect(await database().snapshot.count({ where: { applicationId: id } })).toBe(1);
    expect(await database().outboxMail.count({ where: { subjectId: id } })).toBe(1);
  });

  it("needs a key", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const answer = await ask(
      submission,
      "POST",
      { applicationId: id },
      { cookie: who.cookie, body: { signature, version } },
    );
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "key-missing" });
  });

  it("is not there for anybody else", async () => {
    const { id, version } = await aReadyDraft(await anApplicant());
    const stranger = await anApplicant();
    const answer = await ask(
      submission,
      "POST",
      { applicationId: id },
      {
        cookie: stranger.cookie,
        body: { signature, version },
        headers: { "idempotency-key": "mine" },
      },
    );
    expect(answer.status).toBe(404);
    expect((await eventsAbout(id)).at(-1)).toMatchObject({ kind: "access-refused", actorId: stranger.id });
  });
});
