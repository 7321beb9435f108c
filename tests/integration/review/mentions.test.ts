import { beforeAll, describe, expect, it } from "vitest";
import * as colleagues from "@/app/api/v1/cases/[caseId]/colleagues/route";
import * as notes from "@/app/api/v1/cases/[caseId]/notes/route";
import * as oneRead from "@/app/api/v1/me/mentions/[mentionId]/reading/route";
import * as allRead from "@/app/api/v1/me/mentions/reading/route";
import * as mentions from "@/app/api/v1/me/mentions/route";
import { writeMail } from "@/features/notifications/use-cases/write-mail";
import { countUnread } from "@/features/review/file/mentions";
import { declareConflict } from "@/features/review/use-cases/declare-conflict";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { eventsAbout, publishForm, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, type Staff, staff, versionOf } from "./desk";

let desk: Desk;
let caseId: string;
let named: Staff & { name: string };
let elsewhere: Staff & { name: string };

const called = async (who: Staff, name: string) => {
  await database().user.update({ where: { id: who.id }, data: { name } });
  return { ...who, name };
};

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  ({ id: caseId } = await aCase(desk, "PRELIM_REVIEW"));
  named = await called(desk.second, "Mei Lin");
  elsewhere = await called(await staff(["reviewer"], ["london"]), "Tom Wick");
});

const write = async (text: string, cookie = desk.reviewer.cookie) =>
  (await ask(notes, "POST", { caseId }, { cookie, body: { text } })).json();
const unreadOf = (who: Staff) => countUnread(who.context);
const listOf = async (who: Staff) => (await ask(mentions, "GET", {}, { cookie: who.cookie })).json();
const mailsTo = (userId: string) => database().outboxMail.findMany({ where: { userId, kind: "colleague-mentioned" } });

describe("a note that names a colleague", () => {
  it("tells them in the house and by mail, and says so in the trail", async () => {
    const before = await unreadOf(named);
    expect((await write("@mei lin, could you look at the seal?")).mentioned).toEqual([named.id]);
    expect(await unreadOf(named)).toBe(before + 1);
    expect((await listOf(named)).items[0]).toMatchObject({ caseId, by: { id: desk.reviewer.id }, readAt: null });
    expect((await eventsAbout(caseId)).map(({ kind }) => kind)).toContain("colleague-mentioned");
    const [mail] = await mailsTo(named.id);
    expect(mail?.subjectId).toBe(caseId);
  });

  it("is not sent by mail itself, and the mail leads to the desk", async () => {
    await write("@Mei Lin the applicant's cousin wrote to us");
    const [waiting] = await mailsTo(named.id);
    if (!waiting) throw new Error("no mail");
    const mail = await writeMail(database(), { ...waiting, data: {} } as never);
    expect(mail?.text).toContain(`/review/cases/${caseId}`);
    expect(mail?.text).not.toContain("cousin");
  });

  it.each(["@Tom Wick look", "@Mei Lindqvist look", "mei lin look", "@ Mei Lin"])("tells nobody: %s", async (text) => {
    expect((await write(text)).mentioned).toEqual([]);
    expect(await unreadOf(elsewhere)).toBe(0);
  });

  it("tells nobody who writes of themselves", async () => {
    expect((await write("@Mei Lin, a note to self", named.cookie)).mentioned).toEqual([]);
  });
});

describe("somebody who declared a conflict", () => {
  it("is neither offered nor told, and what they were told before is gone from their bell", async () => {
    const kin = await called(await staff(["reviewer"]), "Nia Otis");
    await write("@Nia Otis please look");
    expect(await unreadOf(kin)).toBe(1);
    worked(await declareConflict(kin.context, { caseId, version: await versionOf(caseId), words: "My cousin." }));
    expect((await write("@Nia Otis once more")).mentioned).toEqual([]);
    expect(await unreadOf(kin)).toBe(0);
    expect((await listOf(kin)).items).toEqual([]);
  });
});

describe("those who can be named", () => {
  it("are staff of the post and auditors, by name alone", async () => {
    const answer = await ask(colleagues, "GET", { caseId }, { cookie: desk.reviewer.cookie });
    const { items } = await answer.json();
    const ids = items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([named.id, desk.clerk.id, desk.auditor.id]));
    expect(ids).not.toContain(elsewhere.id);
    expect(ids).not.toContain(desk.reviewer.id);
    expect(Object.keys(items[0])).toEqual(["id", "name"]);
  });

  it("are shown to those who write notes", async () => {
    expect((await ask(colleagues, "GET", { caseId }, { cookie: desk.auditor.cookie })).status).toBe(403);
    expect((await ask(colleagues, "GET", { caseId }, { cookie: elsewhere.cookie })).status).toBe(404);
  });
});

describe("a mention", () => {
  it("is read once, by whom it names only", async () => {
    await write("@Mei Lin once more");
    const [{ id }] = (await listOf(named)).items;
    const read = (who: Staff) => ask(oneRead, "POST", { mentionId: id }, { cookie: who.cookie });
    expect((await read(desk.third)).status).toBe(404);
    const before = await unreadOf(named);
    expect((await read(named)).status).toBe(200);
    expect((await read(named)).status).toBe(200);
    expect(await unreadOf(named)).toBe(before - 1);
    expect((await ask(allRead, "POST", {}, { cookie: named.cookie })).status).toBe(204);
    expect(await unreadOf(named)).toBe(0);
  });
});
