import "server-only";
import { inLanguage } from "@/features/eligibility/domain/text";
import { formVersion } from "@/features/eligibility/queries";
import type { PublicContext } from "@/features/identity/context";
import { alikeCases } from "./cases/repository";
import { figuresOf } from "./domain/figures";
import type { FiguresQuery, FiguresView } from "./schema";

/** How each rule decided over cases assessed in a period, over months and versions. Names nobody and no group of people. */
export async function ruleFigures(
  { db, locale }: Pick<PublicContext, "db" | "locale">,
  period: FiguresQuery,
): Promise<FiguresView> {
  const alike = await alikeCases(db, period);
  const ids = [...new Set(alike.map(({ versionId }) => versionId))];
  const versions = await Promise.all(ids.map((id) => formVersion(db, id)));
  const titles = new Map(
    [...versions]
      .sort((one, other) => one.number - other.number)
      .flatMap(({ form }) => form.definition.rules.map(({ id, title }) => [id, inLanguage(title, locale)])),
  );
  const figures = figuresOf(alike, new Map(versions.map((version) => [version.id, version])));
  return {
    cases: alike.reduce((sum, { count }) => sum + count, 0),
    rules: figures.map((one) => ({ ...one, title: titles.get(one.rule) ?? "" })),
  };
}
