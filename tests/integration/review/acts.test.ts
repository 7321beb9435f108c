import { beforeAll, describe, expect, it } from "vitest";
import { actionsFrom } from "@/features/applications/domain/lifecycle";
import { confirmCancellation, proposeCancellation } from "@/features/decisions/use-cases/cancel-visa";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { decideReconsideration } from "@/features/decisions/use-cases/decide-reconsideration";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import { assignCase, releaseCase } from "@/features/review/use-cases/assign-case";
import {
  handOver,
  prepareCollection,
  receivePassport,
  requestPassport,
} from "@/features/review/use-cases/handle-passport";
import {
  arrangeInterview,
  resumeFinalReview,
  startExtraProcessing,
} from "@/features/review/use-cases/pause-final-review";
import { extendInformationRequest, requestInformation } from "@/features/review/use-cases/request-information";
import { takeNextCase } from "@/features/review/use-cases/take-next-case";
import { unmaskValues } from "@/features/review/use-cases/unmask-values";
import { writeNote } from "@/features/review/use-cases/write-note";
import { addDays } from "@/lib/calendar-date";
import { writeMrz } from "@/lib/mrz/write-mrz";
import type { Result } from "@/lib/result";
import { database } from "@/server/db";
import { answersWithPassport, eventsAbout, freshPassport, publishForm, worked } from "../applications/ground";
import {
  aCase,
  aDesk,
  type Desk,
  passportLines,
  post,
  type Reached,
  refusal,
  reply,
  soon,
  staff,
  statusOf,
  today,
  versionOf,
} from "./desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

const items = [{ text: "Please explain." }];
const note = "Seen and noted.";
const interview = { at: `${soon}T10:00`, place: "Room 3", note };
const code = async (result: Promise<Result<unknown>>) => {
  const settled = await result;
  return settled.ok ? "ok" : settled.error.code;
};
const kindsAbout = async (id: string) => (await eventsAbout(id)).map(({ kind }) => kind);
const mailsAbout = async (id: string) =>
  (await database().outboxMail.findMany({ where: { subjectId: id } })).map(({ kind }) => kind);

describe("the lifecycle", () => {
  type Try = { actions: string[]; act: (id: string, version: number) => Promise<Result<unknown>> };
  const tries: Record<string, Try> = {
    ask: {
      actions: ["ask-applicant"],
      act: (caseId, version) => requestInformation(desk.supervisor.context, { caseId, version, items, dueOn: soon }),
    },
    extend: {
      actions: ["reply"],
      act: (caseId, version) =>
        extendInformationRequest(desk.supervisor.context, { caseId, version, dueOn: addDays(soon, 5) }),
    },
    passport: {
      actions: ["request-passport"],
      act: (caseId, version) => requestPassport(desk.supervisor.context, { caseId, version }),
    },
    receive: {
      actions: ["receive-passport"],
      act: async (caseId, version) =>
        receivePassport(desk.clerk.context, { caseId, version, lines: await passportLines(caseId) }),
    },
    interview: {
      actions: ["arrange-interview"],
      act: (caseId, version) => arrangeInterview(desk.supervisor.context, { caseId, version, ...interview }),
    },
    extra: {
      actions: ["start-extra-processing"],
      act: (caseId, version) => startExtraProcessing(desk.supervisor.context, { caseId, version, note }),
    },
    resume: {
      actions: ["resume-final-review"],
      act: (caseId, version) => resumeFinalReview(desk.supervisor.context, { caseId, version, note }),
    },
    propose: {
      actions: ["propose"],
      act: (caseId, version) => proposeDecision(desk.supervisor.context, { caseId, version, ...refusal }),
    },
    confirm: {
      actions: ["confirm-grant"],
      act: (caseId, version) => decideProposal(desk.third.context, { caseId, version, confirm: true }),
    },
    sendBack: {
      actions: ["send-back"],
      act: (caseId, version) => decideProposal(desk.third.context, { caseId, version, confirm: false, note }),
    },
    collect: {
      actions: ["prepare-collection"],
      act: (caseId, version) => prepareCollection(desk.clerk.context, { caseId, version, visaNumber: "K1234567" }),
    },
    handOver: {
      actions: ["hand-over"],
      act: (caseId, version) => handOver(desk.clerk.context, { caseId, version }),
    },
    reconsider: {
      actions: ["decide-reconsideration"],
      act: (caseId, version) => decideReconsideration(desk.third.context, { caseId, version, ...refusal }),
    },
    cancel: {
      actions: ["cancel"],
      act: (caseId, version) => proposeCancellation(desk.supervisor.context, { caseId, version, reason: note }),
    },
    confirmCancel: {
      actions: [],
      act: (caseId, version) => confirmCancellation(desk.other.context, { caseId, version }),
    },
  };

  const reached: Reached[] = [
    ...(["SUBMITTED", "PRELIM_REVIEW", "INFO_REQUESTED", "PASSPORT_REQUESTED", "FINAL_REVIEW"] as const),
    ...(["INTERVIEW_SCHEDULED", "ADMIN_PROCESSING", "DECISION_PROPOSED", "GRANTED"] as const),
    ...(["READY_FOR_COLLECTION", "COMPLETED", "CANCELLED", "REFUSED", "RECONSIDERATION", "WITHDRAWN"] as const),
  ];

  it.each([...reached, "LAPSED" as const])("from %s there is no road but the table's", async (status) => {
    const { id } = await aCase(desk, status === "LAPSED" ? "PASSPORT_REQUESTED" : status);
    if (status === "LAPSED") await database().application.update({ where: { id }, data: { status } });
    const version = await versionOf(id);
    for (const [name, { actions, act }] of Object.entries(tries)) {
      if (actions.some((action) => (actionsFrom(status) as string[]).includes(action))) continue;
      expect(`${name}: ${await code(act(id, version))}`).toBe(`${name}: action-not-available`);
    }
    expect(await statusOf(id)).toBe(status);
    expect(await versionOf(id)).toBe(version);
  });

  it.each(["COMPLETED", "CANCELLED", "REFUSED", "WITHDRAWN"] as Reached[])(
    "a %s case has no holder",
    async (status) => {
      const { id } = await aCase(desk, status);
      const seen = { caseId: id, version: await versionOf(id) };
      expect(await code(assignCase(desk.third.context, { ...seen, reviewerId: desk.third.id }))).toBe(
        "action-not-available",
      );
      expect(await code(releaseCase(desk.supervisor.context, seen))).toBe("action-not-available");
    },
  );
});

describe("assignment", () => {
  it("opens the preliminary review, and is in the trail", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    expect(await statusOf(id)).toBe("PRELIM_REVIEW");
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      kind: "case-assigned",
      actorId: desk.reviewer.id,
      data: { reviewerId: desk.reviewer.id, from: "SUBMITTED", to: "PRELIM_REVIEW" },
    });
  });

  it("gives the case to one of ten who reach for it together", async () => {
    const { id } = await aCase(desk);
    const version = await versionOf(id);
    const people = await Promise.all(Array.from({ length: 10 }, () => staff(["reviewer"])));
    const results = await Promise.all(
      people.map((who) => assignCase(who.context, { caseId: id, reviewerId: who.id, version })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results)
      if (!result.ok)
        expect(result.error).toMatchObject({ code: "changed-meanwhile", current: { version: version + 1 } });
    expect((await kindsAbout(id)).filter((kind) => kind === "case-assigned")).toHaveLength(1);
  });

  it("is a supervisor's to give, to somebody who reviews at this post and did not apply", async () => {
    const { id, applicant } = await aCase(desk);
    const elsewhere = await staff(["reviewer"], ["london"]);
    const give = async (to: string, by = desk.supervisor) =>
      code(assignCase(by.context, { caseId: id, reviewerId: to, version: await versionOf(id) }));
    expect(await give(desk.second.id, desk.reviewer)).toBe("not-holder");
    expect(await give(desk.second.id, desk.clerk)).toBe("not-allowed");
    expect(await give(desk.second.id, desk.auditor)).toBe("not-allowed");
    for (const nobody of [desk.clerk.id, elsewhere.id, applicant.id]) expect(await give(nobody)).toBe("invalid");
    expect(await give(desk.second.id)).toBe("ok");
    expect(await give(desk.reviewer.id)).toBe("ok");
  });

  it("holds a case until its holder, or a supervisor, lets it go", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const seen = async () => ({ caseId: id, version: await versionOf(id) });
    const take = async () => assignCase(desk.second.context, { ...(await seen()), reviewerId: desk.second.id });
    expect(await code(take())).toBe("already-assigned");
    expect(await code(releaseCase(desk.second.context, await seen()))).toBe("not-holder");
    expect(worked(await releaseCase(desk.reviewer.context, await seen())).assigneeId).toBeNull();
    expect(await code(take())).toBe("ok");
    expect(await code(releaseCase(desk.supervisor.context, await seen()))).toBe("ok");
  });

  it("takes the most urgent case that waits, a different one for each who asks", async () => {
    const only = "mumbai";
    const people = await Promise.all(Array.from({ length: 4 }, () => staff(["reviewer"], [only])));
    const cases = [await aCase(desk), await aCase(desk), await aCase(desk)];
    const [first] = cases;
    for (const { id } of cases) await database().application.update({ where: { id }, data: { post: only } });
    await database().application.update({ where: { id: first!.id }, data: { priority: 10 } });
    expect(worked(await takeNextCase(people[0]!.context, {}))?.id).toBe(first!.id);
    const taken = await Promise.all(people.map(({ context }) => takeNextCase(context, { post: only })));
    const ids = taken.map((result) => worked(result)?.id).filter(Boolean);
    expect(new Set(ids)).toEqual(new Set(cases.slice(1).map(({ id }) => id)));
    expect(ids).toHaveLength(2);
    expect(worked(await takeNextCase(people[0]!.context, { post }))).toBeNull();
  });
});

describe("a request for information", () => {
  it("tells the applicant, and their reply comes back marked until somebody moves the case on", async () => {
    const open = await aCase(desk, "INFO_REQUESTED");
    const { id } = open;
    expect(await mailsAbout(id)).toContain("information-requested");
    await reply(open);
    const row = () => database().application.findUniqueOrThrow({ where: { id } });
    expect(await row()).toMatchObject({
      status: "PRELIM_REVIEW",
      flags: expect.arrayContaining(["reply-waiting"]),
      priority: 1,
    });
    worked(await requestPassport(desk.reviewer.context, { caseId: id, version: await versionOf(id) }));
    expect((await row()).flags).not.toContain("reply-waiting");
    expect((await row()).priority).toBe(0);
  });

  it.each([
    [{ items: [{ field: "no.such", text: "?" }], dueOn: soon }, "items[0].field"],
    [{ items: [{ slot: "person.dob", text: "?" }], dueOn: soon }, "items[0].slot"],
    [{ items: [{ field: "doc.cv", text: "?" }], dueOn: soon }, "items[0].field"],
    [{ items: [{ field: "person.dob", slot: "doc.cv", text: "?" }], dueOn: soon }, "items[0]"],
    [{ items, dueOn: today }, "dueOn"],
    [{ items, dueOn: addDays(today, 800) }, "dueOn"],
  ])("is refused with %j, before a stale version", async (input, field) => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const result = await requestInformation(desk.reviewer.context, { caseId: id, version: 999, ...input });
    expect(result).toMatchObject({ ok: false, error: { kind: "invalid", faults: [{ field }] } });
  });

  it("is given more time once, and only more", async () => {
    const { id } = await aCase(desk, "INFO_REQUESTED");
    const extend = async (dueOn: string) =>
      code(extendInformationRequest(desk.reviewer.context, { caseId: id, version: await versionOf(id), dueOn }));
    expect(await extend(soon)).toBe("invalid");
    expect(await extend(addDays(soon, 10))).toBe("ok");
    expect(await extend(addDays(soon, 12))).toBe("extended-already");
  });

  it("names what stands now to somebody who had seen an older version", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const result = await requestInformation(desk.reviewer.context, { caseId: id, version: 1, items, dueOn: soon });
    expect(result).toMatchObject({
      error: { code: "changed-meanwhile", current: { id, status: "PRELIM_REVIEW", version: await versionOf(id) } },
    });
  });
});

describe("the counter", () => {
  it("takes only the passport of this case", async () => {
    const { id } = await aCase(desk, "PASSPORT_REQUESTED");
    const receive = async (lines: [string, string]) =>
      receivePassport(desk.clerk.context, { caseId: id, version: await versionOf(id), lines });
    const [first, second] = await passportLines(id);
    const other = answersWithPassport(freshPassport());
    expect(await receive([String(other["passport.mrz1"]), String(other["passport.mrz2"])])).toMatchObject({
      error: { kind: "invalid", code: "mrz-mismatch", faults: [{ field: "lines", code: "mrz-differs" }] },
    });
    const misread = `${second.slice(0, 20)}${second[20] === "M" ? "F" : "M"}${second.slice(21)}`;
    expect(await receive([first, misread])).toMatchObject({ error: { code: "mrz-mismatch" } });
    expect(await receive([first, second.replace(/^./, "5")])).toMatchObject({
      error: { faults: [{ code: "mrz-check-digit" }] },
    });
    expect(await receive([first, second.slice(1)])).toMatchObject({ error: { faults: [{ field: "lines[1]" }] } });
    expect(await statusOf(id)).toBe("PASSPORT_REQUESTED");
    const spelled = writeMrz({ ...nameless(second), surname: "Deshpandey", givenNames: "Tara" });
    expect(await code(receive([spelled[0], second]))).toBe("ok");
    expect(await statusOf(id)).toBe("FINAL_REVIEW");
  });

  it("is for clerks and supervisors", async () => {
    const { id } = await aCase(desk, "GRANTED");
    const collect = async (who: Desk["clerk"]) =>
      code(prepareCollection(who.context, { caseId: id, version: await versionOf(id), visaNumber: "K7654321" }));
    expect(await collect(desk.reviewer)).toBe("not-holder");
    expect(await collect(desk.auditor)).toBe("not-allowed");
    expect(await collect(desk.supervisor)).toBe("ok");
  });

  it("tells the applicant at every step", async () => {
    const { id } = await aCase(desk, "COMPLETED");
    expect(await mailsAbout(id)).toEqual(
      expect.arrayContaining(["passport-requested", "passport-received", "visa-granted", "visa-ready"]),
    );
  });
});

/** What the second line says, for a first line of one's own. */
const nameless = (line: string) => ({
  issuingState: line.slice(10, 13),
  documentNumber: line.slice(0, 9).replaceAll("<", ""),
  nationality: line.slice(10, 13),
  birthDate: `19${line.slice(13, 15)}-${line.slice(15, 17)}-${line.slice(17, 19)}`,
  sex: line.slice(20, 21) as "F",
  expiryDate: `20${line.slice(21, 23)}-${line.slice(23, 25)}-${line.slice(25, 27)}`,
});

describe("pauses of the final review", () => {
  it("read an interview's time by the clocks of the post, and keep a note", async () => {
    const { id } = await aCase(desk, "INTERVIEW_SCHEDULED");
    const { interview: arranged } = await database().application.findUniqueOrThrow({ where: { id } });
    expect(arranged).toEqual({ at: `${soon}T04:30:00.000Z`, place: "Room 3" });
    expect(await database().caseNote.count({ where: { applicationId: id } })).toBe(1);
    expect(await mailsAbout(id)).toContain("interview-arranged");
  });

  it("do not lie in the past", async () => {
    const { id } = await aCase(desk, "FINAL_REVIEW");
    const past = { ...interview, at: "2020-01-01T10:00:00Z" };
    const arranged = arrangeInterview(desk.reviewer.context, { caseId: id, version: 1, ...past });
    expect(await arranged).toMatchObject({ error: { faults: [{ field: "at", code: "future" }] } });
  });
});

describe("notes and masked answers", () => {
  it("a note leaves the version as it is", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const version = await versionOf(id);
    for (const who of [desk.second, desk.clerk, desk.supervisor])
      worked(await writeNote(who.context, { caseId: id, text: note }));
    expect(await versionOf(id)).toBe(version);
    expect(await code(writeNote(desk.auditor.context, { caseId: id, text: note }))).toBe("not-allowed");
  });

  it("are shown to the holder and the auditor with a reason, which the trail keeps without the values", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const input = { caseId: id, fields: ["passport.number", "passport.mrz2"], reason: "To compare with the scan" };
    const values = worked(await unmaskValues(desk.reviewer.context, input));
    const [, second] = await passportLines(id);
    expect(values).toMatchObject({ "passport.mrz2": second });
    worked(await unmaskValues(desk.auditor.context, input));
    for (const who of [desk.second, desk.supervisor, desk.clerk])
      expect(await code(unmaskValues(who.context, input))).not.toBe("ok");
    const event = (await eventsAbout(id)).find(({ kind }) => kind === "values-unmasked");
    expect(event?.data).toEqual({ fields: input.fields, reason: input.reason });
    expect(JSON.stringify((await eventsAbout(id)).map(({ data }) => data))).not.toContain(
      String(values["passport.number"]),
    );
    const plain = { ...input, fields: ["person.surname"] };
    expect(await unmaskValues(desk.reviewer.context, plain)).toMatchObject({
      error: { faults: [{ field: "fields[0]" }] },
    });
  });
});

describe("reach", () => {
  it("ends at the posts that one serves, for every act", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const elsewhere = await staff(["supervisor"], ["london"]);
    const seen = { caseId: id, version: await versionOf(id) };
    expect(await code(requestPassport(elsewhere.context, seen))).toBe("case-not-found");
    expect(await code(writeNote(elsewhere.context, { caseId: id, text: note }))).toBe("case-not-found");
    expect(await code(unmaskValues(elsewhere.context, { caseId: id, fields: ["passport.number"], reason: note }))).toBe(
      "case-not-found",
    );
  });

  it("gives nobody more for being an auditor too", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const both = await staff(["auditor", "supervisor"], ["london"]);
    expect(await code(requestPassport(both.context, { caseId: id, version: await versionOf(id) }))).toBe("not-holder");
  });

  it("never includes one's own application", async () => {
    const { id, applicant } = await aCase(desk, "PRELIM_REVIEW");
    const actor = { ...applicant.context.actor, roles: ["supervisor" as const], posts: [post] };
    const seen = { caseId: id, version: await versionOf(id) };
    expect(await code(requestPassport({ ...applicant.context, actor }, seen))).toBe("case-not-found");
  });
});
