import { PDFDict, PDFDocument, PDFName, PDFString } from "pdf-lib";
import { api, takeByApi, versionOf } from "../support/journeys/api";
import { begin, finish, openCase, write } from "../support/journeys/desk";
import { fileCase } from "../support/journeys/file-case";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

test("a letter is proposed, confirmed, kept as PDF, and checked by anybody", async ({ visit }) => {
  const jonas = await visit({ as: "jonas", width: 360 });
  await jonas.page.goto("/applications");
  const { id, reference } = await fileCase(jonas.page, freshSample());

  const mei = await visit({ as: "mei" });
  await openCase(mei, reference);
  await takeByApi(mei, id);
  await test.step("mei reads the letter while she proposes", () => propose(mei, id));
  const bruno = await visit({ as: "bruno" });
  await openCase(bruno, reference);
  await begin(bruno, "decide");
  await finish(bruno, "decide.confirmRefuse", "REFUSED");

  const square = await test.step("jonas has it as PDF", () => squareOf(jonas, id));
  const stranger = await visit({ width: 360 });
  await test.step("anybody sees that it is genuine", () => check(stranger, square, "valid"));
  await test.step("one changed byte is found out", () => check(stranger, oneByteOff(square), "forged"));
  await test.step("a code of nobody is unknown", () => check(stranger, "/letters/AAAAAAAAAAAAAAAAAAAA", "unknown"));

  const lina = await visit({ as: "lina" });
  await lina.page.goto("/review");
  await test.step("after another look the first letter is replaced", () => decideAgain(jonas, lina, id));
  await check(stranger, square, "replaced");
  expect(await squareOf(jonas, id)).not.toBe(square);

  const ivo = await visit({ as: "ivo" });
  await ivo.page.goto("/review");
  const { items } = await api<{ items: { id: string }[] }>(ivo, "GET", "/cases?status=CANCELLED");
  await check(stranger, await squareOf(ivo, items[0]?.id ?? ""), "withdrawn");
});

async function propose(mei: Visitor, id: string): Promise<void> {
  const { page, say, look } = mei;
  await page.goto(`/review/cases/${id}/propose?outcome=REFUSE`);
  const reasons = page.getByRole("group", { name: say("review.act.propose.reasons") });
  await expect(page.getByText(say("letters.preview.waiting"))).toBeVisible();
  await expect(async () => {
    await reasons.getByRole("checkbox", { name: /^RF08/ }).setChecked(false);
    await reasons.getByRole("checkbox", { name: /^RF08/ }).setChecked(true);
    await expect(page.locator("figure").first()).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(page.locator("figure").first()).not.toContainText("RF08");
  await look();
  await write(mei, "review.act.note", "The degree is not of the level.");
  await finish(mei, "propose.refuseButton", "DECISION_PROPOSED");
}

/** The address in the square code of a letter; the same stands over it as a link. */
async function squareOf({ page }: Visitor, id: string): Promise<string> {
  const origin = new URL(page.url()).origin;
  const answer = await page.context().request.get(`${origin}/api/v1/applications/${id}/decision-letter.pdf`);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const paper = await PDFDocument.load(await answer.body());
  const links = paper.getPages().flatMap((sheet) => {
    const notes = sheet.node.Annots()?.asArray() ?? [];
    return notes.map((note) => paper.context.lookup(note, PDFDict).lookup(PDFName.of("A"), PDFDict));
  });
  const addresses = links.map((link) => link.lookup(PDFName.of("URI"), PDFString).decodeText());
  const square = new URL(addresses.find((address) => address.includes("/letters/")) ?? "");
  return `${square.pathname}${square.search}`;
}

function oneByteOff(address: string): string {
  const at = address.length - 10;
  return `${address.slice(0, at)}${address[at] === "A" ? "B" : "A"}${address.slice(at + 1)}`;
}

async function check({ page, say, look }: Visitor, address: string, standing: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(say(`letters.check.${standing}.title`))).toBeVisible();
  await look();
}

async function decideAgain(jonas: Visitor, lina: Visitor, id: string): Promise<void> {
  const { version } = await api<{ version: number }>(jonas, "GET", `/applications/${id}`);
  await api(jonas, "POST", `/applications/${id}/reconsideration`, { grounds: "My degree has come.", version });
  const again = { outcome: "REFUSE", reasons: ["RF08"], note: "It is not of the level either." };
  const seen = { version: await versionOf(lina, id) };
  await api(lina, "POST", `/cases/${id}/reconsideration-decision`, { ...again, ...seen });
}
