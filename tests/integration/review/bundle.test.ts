import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import * as bundleRoute from "@/app/api/v1/cases/[caseId]/bundle.zip/route";
import { database } from "@/server/db";
import { removeStored } from "@/server/file-store";
import { ask } from "../../support/http";
import { eventsAbout, publishForm } from "../applications/ground";
import { aCase, aDesk, type Desk, passportLines, type Staff, staff } from "./desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

const bundle = (who: { cookie: string }, caseId: string, query = "") =>
  ask(bundleRoute, "GET", { caseId }, { cookie: who.cookie, query });
const bytesOf = async (who: Staff, id: string, query?: string) =>
  new Uint8Array(await (await bundle(who, id, query)).arrayBuffer());
const filesIn = (bytes: Uint8Array) => unzipSync(bytes);
const wordsIn = (files: Record<string, Uint8Array>) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith(".json") && path !== "form-version.json") // sample persons have passports too
    .map(([, file]) => new TextDecoder().decode(file))
    .join("\n");
const exportsOf = async (id: string) => (await eventsAbout(id)).filter(({ kind }) => kind === "bundle-exported");

it("holds all that the case rests on, with sums that a public tool finds right", async () => {
  const { id } = await aCase(desk, "GRANTED");
  const files = filesIn(await bytesOf(desk.reviewer, id));
  const named = ["case", "form-version", "form-as-seen", "answers", "verdict", "decisions", "timeline", "manifest"];
  expect(Object.keys(files)).toEqual(expect.arrayContaining(named.map((name) => `${name}.json`)));
  expect(Object.keys(files).filter((path) => path.startsWith("documents/")).length).toBeGreaterThan(3);
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), file);
  }
  const said = execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
  expect(said.match(/: OK/g)).toHaveLength(Object.keys(files).length - 1);
});

it("has the same bytes each time, whoever takes it and in whatever language they read", async () => {
  const { id } = await aCase(desk, "REFUSED");
  const [first, second] = [await bytesOf(desk.reviewer, id), await bytesOf(desk.supervisor, id)];
  await database().user.update({ where: { id: desk.auditor.id }, data: { locale: "zh-CN" } });
  const third = await bytesOf(desk.auditor, id);
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, third)).toBe(0);
  expect(await exportsOf(id)).toHaveLength(3);
});

it("masks sensitive answers unless somebody who may says why; the trail keeps who and why", async () => {
  const { id } = await aCase(desk, "PRELIM_REVIEW");
  const [first, second] = await passportLines(id);
  const masked = wordsIn(filesIn(await bytesOf(desk.reviewer, id)));
  expect([masked.includes(first), masked.includes(second)]).toEqual([false, false]);
  const open = wordsIn(filesIn(await bytesOf(desk.reviewer, id, "?reason=An+appeal+at+court")));
  expect(open.includes(second)).toBe(true);
  expect((await exportsOf(id)).map(({ actorId, data }) => [actorId, data])).toEqual([
    [desk.reviewer.id, { unmasked: false }],
    [desk.reviewer.id, { unmasked: true, reason: "An appeal at court" }],
  ]);
});

it("is for the holder, those who lead and auditors; with a reason for those who may unmask", async () => {
  const { id, applicant } = await aCase(desk, "PRELIM_REVIEW");
  const far = await staff(["supervisor"], ["london"]);
  const asked = [desk.supervisor, desk.auditor, desk.second, desk.clerk, far, applicant];
  const plain = await Promise.all(asked.map((who) => bundle(who, id)));
  expect(plain.map(({ status }) => status)).toEqual([200, 200, 403, 403, 404, 404]);
  const why = "?reason=A+good+reason";
  const unmasked = await Promise.all([desk.supervisor, desk.auditor].map((who) => bundle(who, id, why)));
  expect(unmasked.map(({ status }) => status)).toEqual([403, 200]);
  expect((await bundle(desk.reviewer, id, "?reason=a")).status).toBe(422);
});

it("is refused whole while a paper is missing, and nothing is recorded as taken", async () => {
  const { id } = await aCase(desk, "PRELIM_REVIEW");
  const paper = await database().document.findFirstOrThrow({ where: { applicationId: id } });
  await removeStored(paper.storageKey);
  const answer = await bundle(desk.reviewer, id);
  expect([answer.status, (await answer.json()).code]).toEqual([503, "document-unavailable"]);
  expect(await exportsOf(id)).toEqual([]);
});
