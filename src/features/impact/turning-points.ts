import "server-only";
import { findJudgedCase } from "@/features/applications/judged/queries";
import { factName } from "@/features/eligibility/domain/conditions/wording";
import type { Subject } from "@/features/eligibility/domain/definition";
import { plainNaming } from "@/features/eligibility/domain/display";
import type { Form } from "@/features/eligibility/domain/form";
import { masked } from "@/features/eligibility/domain/inputs";
import { isSecretFact } from "@/features/eligibility/domain/judged-facts";
import { read } from "@/features/eligibility/domain/read";
import { isSealed } from "@/features/eligibility/domain/sensitive";
import { inLanguage } from "@/features/eligibility/domain/text";
import { turningPointsOf } from "@/features/eligibility/domain/turning-points";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { env } from "@/server/env";
import { translator } from "@/server/i18n/translator";
import { changeInWords } from "./change-in-words";
import type { TurningPointsView } from "./schema";

/**
 * What would have to be otherwise for a case's verdict to be a better one, by the version and on the day that it was
 * judged by. The caller has checked the reach. Null where nothing was judged yet.
 */
export async function whatWouldTurn({ db, locale }: Context, caseId: string): Promise<TurningPointsView | null> {
  const judged = await findJudgedCase(db, caseId);
  if (!judged) return null;
  const { form } = await formVersion(db, judged.formVersionId);
  const institutions = new Map(judged.institutions.map((one) => [one.ror, one]));
  const context = { today: judged.assessmentDate, institutions, acceptSpecimen: env().KVISA_DEMO };
  const { ways, ...found } = turningPointsOf(read(form, judged.answers, judged.evidence, context));
  const naming = {
    ...plainNaming,
    country: countryName,
    institution: (ror: string) => institutions.get(ror)?.name ?? ror,
  };
  const view = ways.map((way) =>
    way.map(({ subject, from, to }) => {
      const change = { ...named(form, subject, locale, from), to };
      return { ...change, text: changeInWords(change, form, naming, locale) };
    }),
  );
  return { ...found, ways: view };
}

function named(form: Form, subject: Subject, locale: Locale, from: unknown = null) {
  if ("fact" in subject) {
    const label = factName(subject.fact, translator(locale, "admin.facts"));
    return { kind: "fact" as const, name: subject.fact, label, from: isSecretFact(form, subject.fact) ? masked : from };
  }
  const kind = "field" in subject ? ("field" as const) : ("document" as const);
  const name = "field" in subject ? subject.field : subject.document;
  const field = form.fields.get(name);
  const label = inLanguage(field?.label, locale) || name;
  return { kind, name, label, from: field && isSealed(form, field) ? masked : from };
}
