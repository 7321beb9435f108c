import { expect, type Locator } from "@playwright/test";
import type { Question } from "./questions";
import type { Answers } from "./sample";
import type { Visitor } from "./visit";
import { beginning, exactly } from "./words";

type Names = ReadonlyMap<string, string>;

export type Filler = {
  visitor: Visitor;
  questions: ReadonlyMap<string, Question>;
  answers: Answers;
  /** Institutions by ROR id, as a person would type them. */
  institutions: Names;
};

/** A question where it stands on the page, with the words that the page gives it. */
type Place = { filler: Filler; kind: string; scope: Locator; name: string; label: RegExp };

/** Answers every question that the page shows and that has an answer; rows are added as they are needed. */
export async function fillPage(filler: Filler): Promise<void> {
  const scope = filler.visitor.page.getByRole("main");
  const filled = new Set<string>();
  for (let question = await nextOf(filler, filled); question; question = await nextOf(filler, filled)) {
    const { key, kind } = question;
    filled.add(key);
    if (kind === "rows") await fillRows(filler, question);
    else {
      await fill({ filler, kind, scope, name: key }, filler.answers[key]);
      await tellWhyNot(filler, key);
    }
  }
}

/** Read anew each time: an answer may bring the next question. */
async function nextOf(filler: Filler, filled: ReadonlySet<string>): Promise<Question | undefined> {
  const controls = filler.visitor.page.getByRole("main").locator("form [name]");
  const names = await controls.evaluateAll((all) => all.map((one) => one.getAttribute("name") ?? ""));
  for (const name of names) {
    const key = name.replace(/\[\d+\].*$/, "").replace(/-(year|month|day|amount|currency|text)$/, "");
    const question = filler.questions.get(key);
    if (question && !filled.has(key)) return question;
  }
}

async function fillRows(filler: Filler, { key, label, fields = [] }: Question): Promise<void> {
  const { visitor, answers } = filler;
  const { page, say } = visitor;
  const group = page.getByRole("region", { name: exactly(label) });
  for (const [at, row] of ((answers[key] ?? []) as Answers[]).entries()) {
    const scope = group.getByRole("group", { name: exactly(say("applicant.rows.row", { number: at + 1 })) });
    const addition = say(at === 0 ? "applicant.rows.addFirst" : "applicant.rows.add");
    if (!(await scope.isVisible())) await visitor.press(group.getByRole("button", { name: addition, exact: true }));
    for (const member of fields)
      await fill({ filler, kind: member.kind, scope, name: `${key}[${at}].${member.key}` }, row[member.key]);
  }
}

const inGroups = new Set(["yes-no", "choices", "countries", "date", "partial-date", "year-month", "money"]);

async function fill(at: Omit<Place, "label">, answer: unknown): Promise<void> {
  const label = answer === undefined || answer === null ? null : await labelOf(at);
  if (!label) return;
  const place = { ...at, label };
  const { scope, filler, label: name } = place;
  const { say } = filler.visitor;
  const group = scope.getByRole("group", { name });
  switch (place.kind) {
    case "yes-no": {
      const word = say(answer ? "common.yes" : "common.no");
      return scope.getByRole("radiogroup", { name }).getByRole("radio", { name: word, exact: true }).check();
    }
    case "tick":
      return scope.getByRole("checkbox", { name }).setChecked(answer === true);
    case "choice":
    case "isced":
    case "country":
      return choose(place, String(answer));
    case "choices":
    case "countries":
      return chooseSeveral(group, answer as string[]);
    case "date":
    case "partial-date":
    case "year-month":
      return fillDate(group, String(answer), filler);
    case "money":
      return fillMoney(group, answer as { amount: number; currency: string }, filler);
    case "institution":
      return lookUp(place, answer as { ror?: string; name?: string });
    default:
      return scope.getByRole("textbox", { name }).fill([answer].flat().join("\n"));
  }
}

/** What the page calls the question: the legend where it has several controls, else the label. Null while it is not asked. */
async function labelOf({ scope, name, kind }: Omit<Place, "label">): Promise<RegExp | null> {
  const controls = scope.locator(`[name="${name}"]:not([type=hidden]), [name^="${name}-"]:not([type=hidden])`);
  if ((await controls.count()) === 0) return null;
  const text = await controls
    .first()
    .evaluate(
      (one: HTMLInputElement, inGroup) =>
        (inGroup || one.type === "radio" ? one.closest("fieldset")?.querySelector("legend") : one.labels?.[0])
          ?.textContent,
      inGroups.has(kind),
    );
  return exactly(text ?? name);
}

async function choose({ scope, label: name }: Place, value: string): Promise<void> {
  const radios = scope.getByRole("radiogroup", { name });
  if (await radios.isVisible()) await radios.locator(`input[value="${value}"]`).check();
  else await scope.getByRole("combobox", { name }).selectOption(value);
}

/** Boxes to tick, or one list after the other. */
async function chooseSeveral(group: Locator, values: string[]): Promise<void> {
  const lists = group.getByRole("combobox");
  for (const [at, value] of values.entries())
    if ((await lists.count()) > 0) await lists.nth(at).selectOption(value);
    else await group.locator(`input[value="${value}"]`).check();
}

async function fillDate(group: Locator, date: string, { visitor: { say } }: Filler): Promise<void> {
  const [year = "", month, day] = date.split("-");
  await group.getByLabel(say("kit.year")).fill(year);
  if (month) await group.getByLabel(say("kit.month")).selectOption(String(Number(month)));
  if (day) await group.getByLabel(say("kit.day")).fill(String(Number(day)));
}

type Money = { amount: number; currency: string };

async function fillMoney(group: Locator, { amount, currency }: Money, { visitor: { say } }: Filler): Promise<void> {
  await group.getByLabel(say("kit.amount")).fill(String(amount));
  await group.getByLabel(say("kit.currency")).selectOption(currency);
}

async function lookUp(place: Place, { ror, name = "" }: { ror?: string; name?: string }): Promise<void> {
  const { visitor, institutions } = place.filler;
  const typed = (ror && institutions.get(ror)) || name;
  if (!visitor.hasJavaScript) return lookUpPlainly(place, typed, ror);
  const box = place.scope.getByRole("combobox", { name: place.label });
  if ((await box.inputValue()) === typed) return;
  await box.fill(typed);
  if (!ror) return;
  await place.scope
    .getByRole("option", { name: beginning(typed) })
    .first()
    .click();
  await expect(box).toHaveValue(typed);
}

/** Without JavaScript: type, press Find, choose among what the page then offers. */
async function lookUpPlainly({ scope, filler, name, label }: Place, typed: string, ror?: string): Promise<void> {
  const { say, press } = filler.visitor;
  await scope.getByRole("textbox", { name: label }).fill(typed);
  if (!ror) return;
  await press(scope.locator(`button[value="${name}"]`, { hasText: say("kit.search") }));
  await scope.locator(`input[name="${name}"][value="${ror}"]`).check();
}

/** Ticks "this does not apply to me" and says why. */
async function tellWhyNot({ visitor, answers }: Filler, key: string): Promise<void> {
  const tick = visitor.page.locator(`input[type=checkbox][name="${key}.notApplicable"]`);
  if (answers[`${key}.notApplicable`] !== true || !(await tick.isVisible())) return;
  await tick.check();
  await visitor.page.locator(`[name="${key}.notApplicableReason"]`).fill(String(answers[`${key}.notApplicableReason`]));
}
