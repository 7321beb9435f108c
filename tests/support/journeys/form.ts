import { expect } from "@playwright/test";
import { type Filler, fillPage } from "./fill";
import { questionsOf } from "./questions";
import { type Answers, type Paper, pathOfPaper } from "./sample";
import type { Visitor } from "./visit";
import { exactly } from "./words";

const onQuestions = /\/applications\/[0-9a-f-]{36}\/(?!check|documents|submit|reply|choose)\w+\/[\w-]+/;

export async function fillerFor(visitor: Visitor, answers: Answers): Promise<Filler> {
  const { request } = visitor.page.context();
  const questions = await questionsOf(request, visitor.language);
  const rors = new Set(JSON.stringify(answers).match(/(?<="ror":")[^"]+/g) ?? []);
  const found = [...rors].map(async (ror) => {
    const answer = await request.get(`/api/v1/institutions?q=${ror}`);
    const { items } = (await answer.json()) as { items: { name: string }[] };
    return [ror, items[0]?.name ?? ror] as const;
  });
  return { visitor, questions, answers, institutions: new Map(await Promise.all(found)) };
}

/** From the list of tasks through every section of questions that is not finished, page by page, and back to the list. */
export async function fillSections(filler: Filler): Promise<void> {
  const { page, say, press } = filler.visitor;
  const states = ["not-started", "started"].map((state) => say(`applicant.tasks.states.${state}`));
  const unfinished = page
    .getByRole("listitem")
    .filter({ hasText: new RegExp(states.join("|")) })
    .locator('a:not([href$="/documents"])');
  await expect(page.getByRole("heading", { name: say("applicant.tasks.title") })).toBeVisible();
  while ((await unfinished.count()) > 0) {
    await press(unfinished.first());
    while (onQuestions.test(page.url())) await fillAndContinue(filler);
    await expect(page.getByRole("heading", { name: say("applicant.tasks.title") })).toBeVisible();
  }
}

/**
 * Answers a page, also what its answers bring up, until the form goes on. Where scripts are off it is swept only if it
 * has parts that nobody else sees.
 */
export async function fillAndContinue(filler: Filler): Promise<void> {
  const { page, say, look, press, hasJavaScript } = filler.visitor;
  const { pathname } = new URL(page.url());
  for (let round = 0; round < 4; round++) {
    await fillPage(filler);
    if (hasJavaScript || (await page.locator("main noscript").count()) > 0) await look();
    await press(say("applicant.page.saveAndContinue"));
    if (new URL(page.url()).pathname !== pathname) return;
  }
  const complaint = page.getByRole("main").getByRole("alert");
  throw new Error(`${pathname} does not go on: ${(await complaint.allTextContents()).join()}`);
}

/** Puts each paper into its place, with what the place asks about it. */
export async function upload(visitor: Visitor, papers: Paper[], questions: Filler["questions"]): Promise<void> {
  const { page, say, look, press } = visitor;
  await look();
  for (const paper of papers) {
    const slot = page.getByRole("region", { name: exactly(questions.get(paper.slot)?.label ?? paper.slot) });
    await slot.getByLabel(say("applicant.documents.file")).setInputFiles(pathOfPaper(paper.file));
    for (const asked of ["issuedOn", "validUntil", "nameOnDocument"] as const) {
      const box = slot.getByLabel(say(`applicant.documents.asks.${asked}`));
      if (paper[asked] && (await box.isVisible())) await box.fill(paper[asked]);
    }
    await press(slot.getByRole("button", { name: say("applicant.documents.upload") }));
    await expect(slot.getByText(say("applicant.documents.uploaded"), { exact: true })).toBeVisible();
    await expect(slot.getByRole("link", { name: paper.file })).toBeVisible();
  }
}

/** From the finished list of tasks over the check page to the receipt; returns the reference. */
export async function signAndSend(filler: Filler): Promise<string> {
  const { page, say, look, press } = filler.visitor;
  await press(page.getByRole("link", { name: say("applicant.tasks.check") }));
  await expect(page.getByRole("heading", { name: say("applicant.check.title") })).toBeVisible();
  await look();
  await press(page.getByRole("link", { name: say("applicant.check.onward") }));
  await fillPage(filler);
  await look();
  await press(say("applicant.submit.send"));
  await expect(page.getByRole("heading", { name: say("applicant.receipt.title") })).toBeVisible();
  await look();
  const reference = await page
    .getByText(/^KV\d\d-\w{4}-\w{4}-\w$/)
    .first()
    .textContent();
  return String(reference);
}
