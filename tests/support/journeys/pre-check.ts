import type { Locator } from "@playwright/test";
import { type Filler, fillPage } from "./fill";
import { exactly } from "./words";

const onStep = /\/check\/(?!result|answers)([\w-]+)/;

/** Answers the pre-check question by question up to its result; the papers that are at hand are ticked. */
export async function answerPreCheck(filler: Filler, papers: string[]): Promise<void> {
  const { page, look, press, say } = filler.visitor;
  const onward = new RegExp(
    [say("precheck.step.continue"), say("precheck.step.toResult")].map((word) => `^${word}$`).join("|"),
  );
  for (let step = stepOf(filler); step; step = stepOf(filler)) {
    await look();
    if (step.endsWith("-institution")) await findInstitution(filler);
    else if (step.endsWith("-field")) await findField(filler);
    else if (step === "papers")
      for (const slot of papers) await tick(page.locator(`input[type=checkbox][name="${slot}"]`));
    else await fillPage(filler);
    await press(page.getByRole("button", { name: onward }));
  }
}

const stepOf = ({ visitor }: Filler) => onStep.exec(visitor.page.url())?.[1];

async function findInstitution({ visitor, answers, institutions }: Filler): Promise<void> {
  const { page, press, say } = visitor;
  const { ror } = answers["k.degree.institution"] as { ror: string };
  await page.getByRole("textbox", { name: say("precheck.institution.name") }).fill(institutions.get(ror) ?? ror);
  await press(say("precheck.institution.search"));
  await page.getByRole("radiogroup").locator(`input[value="${ror}"]`).check();
}

async function findField({ visitor, answers }: Filler): Promise<void> {
  const { page, press, say } = visitor;
  const code = String(answers["k.degree.isced"]);
  await page.getByRole("textbox", { name: exactly(say("precheck.field.search")) }).fill(code);
  await press(say("precheck.field.find"));
  await page.getByRole("radiogroup").locator(`input[value="${code}"]`).check();
}

const tick = async (box: Locator) => {
  if (await box.isVisible()) await box.check();
};
