import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import { read } from "@/features/eligibility/domain/read";
import { institutionNames, rorsIn, searchInstitutions } from "@/features/eligibility/queries";
import { countryName } from "@/lib/countries";
import type { Database } from "@/server/db";
import type { QuestionScene } from "./components/question";
import type { Judging } from "./judging";

type Asking = {
  locale: string;
  /** The answers to show, where they are not those that are kept: what somebody just typed. */
  answers?: Answers;
  /** A question whose institution somebody looks for without JavaScript. */
  find?: string | undefined;
};

/** All that the questions of a page need to be drawn. */
export async function questionScene(db: Database, judging: Judging, asking: Asking): Promise<QuestionScene> {
  const { form, evidence, context } = judging;
  const answers = asking.answers ?? judging.answers;
  return {
    form,
    answers,
    reading: read(form, answers, evidence, context),
    locale: asking.locale,
    institutions: await institutionNames(db, rorsIn(answers)),
    found: asking.find ? await found(db, answers, asking.find, asking.locale) : undefined,
  };
}

async function found(db: Database, answers: Answers, name: string, locale: string) {
  const row = /^(.+)\[(\d+)\]\.(.+)$/.exec(name);
  const rows = row ? answers[row[1] ?? ""] : undefined;
  const value = row ? (Array.isArray(rows) ? rows[Number(row[2])]?.[row[3] ?? ""] : undefined) : answers[name];
  const typed = typeof value?.name === "string" ? value.name : "";
  const institutions = typed ? await searchInstitutions(db, typed) : [];
  const options = institutions.slice(0, 10).map(({ ror, name: label, city, country }) => ({
    value: ror,
    label,
    hint: [city, countryName(country, locale)].filter(Boolean).join(", "),
  }));
  return { name, options };
}
