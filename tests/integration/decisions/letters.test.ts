import { beforeAll, describe, expect, it } from "vitest";
import * as letterRoute from "@/app/api/v1/applications/[applicationId]/decision-letter.pdf/route";
import * as receiptRoute from "@/app/api/v1/applications/[applicationId]/receipt.pdf/route";
import * as keysRoute from "@/app/api/v1/decision-letters/keys/route";
import { judgeLetter } from "@/features/decisions/letter/check";
import { letterOf } from "@/features/decisions/letter/letter-of";
import { decideReconsideration } from "@/features/decisions/use-cases/decide-reconsideration";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import { anApplicant, aReadyDraft, publishForm, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, grant, type Open, staff, steps, versionOf } from "../review/desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

type Who = { cookie: string };
const letter = (who: Who | null, applicationId: string) =>
  ask(letterRoute, "GET", { applicationId }, who ? { cookie: who.cookie } : {});
const receipt = (who: Who | null, applicationId: string) =>
  ask(receiptRoute, "GET", { applicationId }, who ? { cookie: who.cookie } : {});
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

async function wordsOf({ id, applicant }: Open) {
  const { sheet } = worked(await letterOf(applicant.context, id));
  return { sheet, text: JSON.stringify(sheet) };
}

/** The code and the seal in the square of a letter. */
async function squareOf(open: Open) {
  const address = new URL((await wordsOf(open)).sheet.code?.address ?? "");
  return { code: address.pathname.split("/").at(-1) ?? "", seal: address.searchParams.get("s") ?? "" };
}

describe("the decision letter", () => {
  it("is a PDF with title and language, for the applicant and for staff in reach", async () => {
    const { id, applicant } = await aCase(desk, "GRANTED");
    for (const who of [applicant, desk.reviewer, desk.supervisor, desk.auditor]) {
      const answer = await letter(who, id);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("application/pdf");
      const text = (await bytesOf(answer)).toString("latin1");
      expect(text).toMatch(/^%PDF-1\.7/);
      expect(text).toContain("/Lang (en)");
      expect(text).toContain("/Marked true");
    }
  });

  it("has the same bytes each time", async () => {
    const { id, applicant } = await aCase(desk, "GRANTED");
    const [first, second] = [await bytesOf(await letter(applicant, id)), await bytesOf(await letter(desk.auditor, id))];
    expect(first.equals(second)).toBe(true);
  });

  it("is for nobody else", async () => {
    const { id } = await aCase(desk, "REFUSED");
    const [far, admin] = [await staff(["reviewer"], ["london"]), await staff(["admin"], [])];
    const answers = [null, await anApplicant(), far, admin, desk.clerk].map((who) => letter(who, id));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([401, 404, 404, 404, 403]);
    expect((await letter(desk.reviewer, newId())).status).toBe(404);
  });

  it("is not there before a decision, and says no word of a proposal", async () => {
    const { id, applicant } = await aCase(desk, "DECISION_PROPOSED");
    for (const who of [applicant, desk.reviewer]) {
      const answer = await letter(who, id);
      expect([answer.status, (await answer.json()).code]).toEqual([404, "no-letter"]);
    }
  });

  it("speaks the applicant's language, whoever reads it", async () => {
    const open = await aCase(desk, "REFUSED");
    await database().user.update({ where: { id: open.applicant.id }, data: { locale: "zh-CN" } });
    const { sheet } = await wordsOf(open);
    expect([sheet.locale, sheet.title]).toEqual(["zh-CN", "您的K字签证申请未获批准"]);
    expect((await bytesOf(await letter(desk.reviewer, open.id))).toString("latin1")).toContain("/Lang (zh-CN)");
  });

  it("tells the public texts of its reasons only, and RF02 from RF03 by nothing", async () => {
    const told = async (reasons: string[]) => {
      const open = await aCase(desk, "REFUSED");
      await database().decision.updateMany({ where: { applicationId: open.id }, data: { reasons } });
      const { sheet, text } = await wordsOf(open);
      expect(text).not.toMatch(/RF\d\d|health|security|public order|not of the level/i);
      return sheet.parts.map(({ list }) => list);
    };
    const [health, security, both] = [await told(["RF02"]), await told(["RF03"]), await told(["RF02", "RF03"])];
    expect(health).toEqual(security);
    expect(both).toEqual(health);
    expect(health[0]).toHaveLength(1);
  });
});

describe("the receipt", () => {
  it("is the applicant's alone, the same each time, and bears the reference", async () => {
    const { id, applicant } = await aCase(desk, "SUBMITTED");
    const [first, second] = [await receipt(applicant, id), await receipt(applicant, id)];
    expect(first.status).toBe(200);
    expect(first.headers.get("content-disposition")).toMatch(/receipt-KV\d\d-/);
    expect((await bytesOf(first)).equals(await bytesOf(second))).toBe(true);
    const refused = await Promise.all([null, await anApplicant(), desk.reviewer].map((who) => receipt(who, id)));
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 404]);
  });

  it("is not there for a draft", async () => {
    const who = await anApplicant();
    const { id } = await aReadyDraft(who);
    expect((await receipt(who, id)).status).toBe(404);
  });
});

describe("the public check", () => {
  it("knows its own letter, with and without the square", async () => {
    const { code, seal } = await squareOf(await aCase(desk, "GRANTED"));
    const standing = { kind: "genuine", letter: { standing: "valid", outcome: "GRANT" } };
    expect(await judgeLetter(database(), code, seal)).toMatchObject({ ...standing, signed: true });
    expect(await judgeLetter(database(), code, undefined)).toMatchObject({ ...standing, signed: false });
  });

  it("is not deceived by one changed letter, by another letter's square, or by a code of nobody", async () => {
    const [mine, other] = [await squareOf(await aCase(desk, "GRANTED")), await squareOf(await aCase(desk, "REFUSED"))];
    const middle = Math.floor(mine.seal.length / 2);
    const changed = mine.seal.slice(0, middle) + (mine.seal[middle] === "A" ? "B" : "A") + mine.seal.slice(middle + 1);
    for (const seal of [changed, other.seal, "", mine.seal.replace("GRANT", "REFUSE")])
      expect(await judgeLetter(database(), mine.code, seal)).toEqual({ kind: "forged" });
    expect(await judgeLetter(database(), "AAAAAAAAAAAAAAAAAAAA", undefined)).toEqual({ kind: "unknown" });
    expect(await judgeLetter(database(), "AAAAAAAAAAAAAAAAAAAA", mine.seal)).toEqual({ kind: "forged" });
  });

  it("says that a letter was replaced after another look, and points the new one out as valid", async () => {
    const open = await aCase(desk, "RECONSIDERATION");
    const first = await squareOf(open);
    expect(await judgeLetter(database(), first.code, first.seal)).toMatchObject({ letter: { standing: "valid" } });
    const version = await versionOf(open.id);
    worked(await decideReconsideration(desk.third.context, { caseId: open.id, version, ...grant }));
    const second = await squareOf(open);
    expect(await judgeLetter(database(), first.code, first.seal)).toMatchObject({ letter: { standing: "replaced" } });
    expect(await judgeLetter(database(), second.code, second.seal)).toMatchObject({ letter: { standing: "valid" } });
    expect((await wordsOf(open)).text).toContain("takes the place of the earlier one");
  });

  it("says that a letter was withdrawn with the visa, and so does the letter itself", async () => {
    const open = await aCase(desk, "COMPLETED");
    const { code, seal } = await squareOf(open);
    await steps.CANCELLED(open, desk);
    expect(await judgeLetter(database(), code, seal)).toMatchObject({ letter: { standing: "withdrawn" } });
    const { sheet, text } = await wordsOf(open);
    expect(sheet.warning).toMatch(/no longer stands/);
    expect(text).not.toContain("collect it");
  });

  it("publishes the keys to anybody", async () => {
    const answer = await ask(keysRoute, "GET");
    expect(answer.status).toBe(200);
    expect((await answer.json()).keys).toEqual([expect.objectContaining({ kty: "OKP", crv: "Ed25519", use: "sig" })]);
  });
});
