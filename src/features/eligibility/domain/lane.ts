import type { Reader } from "./condition";
import type { Outcome, Subject } from "./definition";
import { type FactName, facts, isFactName } from "./facts";
import type { Form } from "./form";
import { asksOf, claimPrint, judgePrint } from "./judge-print";
import { isSecretFact, isSmall, letterOf, outcomeOf } from "./judged-facts";
import {
  bestRoute,
  decide,
  type Judge,
  type Judged,
  judgeAll,
  judgesOf,
  keyOf,
  type Verdict,
  verdictOf,
} from "./judging";
import type { Reading } from "./reading";
import { readingPrint } from "./reading-print";
import { isSealed } from "./sensitive";

/** Where a value is kept with a judged case (judged-facts.ts). */
export type Ask = { in: "facts" | "files" | "answers"; name: string; secret: boolean };

export type Rejudged = { verdict: Verdict; outcomes: string };

/** How cases of one version are judged by another from what is kept of them, without reading their answers again. */
export type Lane = {
  /** What it needs of each case, in the order in which `judge` wants the values. */
  asks: Ask[];
  /** Whether the day of the assessment matters. */
  dated: boolean;
  /** Null for a case whose outcomes are not those that its version gives. */
  judge(outcomes: string, values: readonly unknown[], on: string): Rejudged | null;
};

/**
 * The lane from one version to another: rules that have not changed keep their outcomes, changed ones are decided from
 * kept values. Null where a changed rule asks for what is not kept, or for what the two versions read differently.
 */
export function laneFrom(given: Form, draft: Form): Lane | null {
  const changed = changedJudges(given, draft);
  const judges = judgesOf(draft);
  const needs = new Needs(given, draft);
  const claims = judges.alone.flatMap(({ rule }) => (rule.combines ? [{ field: rule.combines.claimedBy }] : []));
  const asked: Subject[] = [...claims, ...changed.flatMap(asksOf)];
  if (!asked.every((subject) => needs.take(subject))) return null;

  const places = new Map(judgesOf(given).all.map(({ key }, at) => [key, at]));
  const anew = new Set(changed.map(({ key }) => key));
  const judge: Lane["judge"] = (outcomes, values, on) => {
    let unknown = false;
    const settle = (one: Judge, reader: Reader): { outcome: Outcome } => {
      if (anew.has(one.key)) return decide(one, reader);
      const known = outcomeOf(outcomes[places.get(one.key) ?? -1]);
      unknown ||= known === undefined;
      return { outcome: known ?? "MISSING" };
    };
    const judged = judgeAll(judges, needs.reader(values, on), settle);
    if (unknown) return null;
    return rejudgedOf(draft, judged);
  };
  return { asks: needs.asks, dated: needs.dated, judge };
}

/** The same for a case whose answers are read anew. */
export const rejudge = (reading: Reading): Rejudged =>
  rejudgedOf(reading.form, judgeAll(judgesOf(reading.form), reading, decide));

function rejudgedOf(form: Form, judged: Judged<{ outcome: Outcome }>[]): Rejudged {
  const found = new Map(judged.map(({ judge: { key }, found: { outcome } }) => [key, outcome]));
  const outcomes = judgesOf(form).all.map(({ key }) => letterOf(found.get(key)));
  return { verdict: verdictOf(judged), outcomes: outcomes.join("") };
}

/** Rules that are new or whose outcomes may differ; where the routes are claimed otherwise, all of their rules. */
function changedJudges(given: Form, draft: Form): Judge[] {
  const before = new Map(judgesOf(given).all.map((judge) => [judge.key, judge]));
  const isOther = (judge: Judge) => {
    const known = before.get(judge.key);
    return !known || judgePrint(given, known) !== judgePrint(draft, judge);
  };
  const { alone, all } = judgesOf(draft);
  const claimedOtherwise = new Set(
    alone.flatMap((judge) => {
      const known = before.get(judge.key);
      if (!judge.rule.combines || (known && claimPrint(given, known) === claimPrint(draft, judge))) return [];
      return Object.entries(judge.rule.combines.routes).flatMap(([route, { rules }]) =>
        rules.map((id) => keyOf(id, route as "A" | "B")),
      );
    }),
  );
  return all.filter((judge) => claimedOtherwise.has(judge.key) || isOther(judge));
}

/** What changed rules need of each case, and a reader over it. */
class Needs {
  readonly asks: Ask[] = [];
  dated = false;
  private readonly places = new Map<string, number>();
  private readonly anew = new Set<FactName>();

  constructor(
    private readonly given: Form,
    private readonly draft: Form,
  ) {}

  /** False when the subject cannot be had from what is kept. */
  take(subject: Subject): boolean {
    if ("document" in subject) return this.keep({ in: "files", name: subject.document, secret: false });
    return "field" in subject ? this.takeField(subject.field) : this.takeFact(subject.fact);
  }

  private readSame = (subject: Subject) => readingPrint(this.given, subject) === readingPrint(this.draft, subject);

  private takeField(path: string): boolean {
    const [before, now] = [this.given.fields.get(path), this.draft.fields.get(path)];
    if (!now || now.kind === "fixed") return true; // nothing of the case's is read
    if (!before) return now.group === undefined; // nobody was asked yet
    if (!isSmall(now) || !this.readSame({ field: path })) return false;
    return this.keep({ in: "answers", name: path, secret: isSealed(this.given, before) });
  }

  private takeFact(name: string): boolean {
    if (name === bestRoute || !isFactName(name)) return true;
    if (this.readSame({ fact: name })) return this.keep({ in: "facts", name, secret: isSecretFact(this.given, name) });
    const { beyond, fields } = facts[name].from as { beyond?: true; fields: string[] };
    if (beyond || !fields.every((path) => this.takeField(path))) return false;
    this.anew.add(name);
    this.dated = true;
    return true;
  }

  private keep(ask: Ask): true {
    const place = `${ask.in} ${ask.name}`;
    if (!this.places.has(place)) this.places.set(place, this.asks.push(ask) - 1);
    return true;
  }

  reader(values: readonly unknown[], on: string): Reader {
    const kept = (place: string) => values[this.places.get(place) ?? -1] ?? undefined;
    const reading: Reading = {
      form: this.draft,
      context: { today: on },
      evidence: [],
      answer: (path) => {
        const field = this.draft.fields.get(path);
        if (!field) return undefined;
        if (field.kind === "fixed") return field.value;
        return kept(`answers ${path}`) ?? (field.kind === "tick" && !field.group ? false : undefined);
      },
      documents: (slot) => Number(kept(`files ${slot}`) ?? 0),
      fact: (name) => (isFactName(name) && this.anew.has(name) ? facts[name].find(reading) : kept(`facts ${name}`)),
      isShown: beyondKept,
      rows: beyondKept,
      rowReader: beyondKept,
      stored: beyondKept,
    };
    return reading;
  }
}

const beyondKept = (): never => {
  throw new Error("A fact that is said to be made from single answers looks beyond them");
};
