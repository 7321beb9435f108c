import { getTranslations } from "next-intl/server";
import { ItemEditor } from "@/features/eligibility/components/editing/item-editor";
import { valueAt } from "@/features/eligibility/domain/changes";
import { shownVersion } from "../shown-version";
import { describePart } from "./describe-part";
import type { PlainPart } from "./parts";

type Props = { part: PlainPart; versionId: string };

/** Numbers and choices of which there is one set. */
export async function ItemPart({ part, versionId }: Props) {
  const [{ version, locale }, t] = await Promise.all([shownVersion(versionId), getTranslations("settings")]);
  const { path, columns, blank } = describePart(part, { definition: version.definition, locale, t: t as never });
  const stands = valueAt(version.definition, [...path]);
  const whole = (stands ?? blank) as Record<string, unknown>;
  const members = columns.flatMap(({ key }) => (key in whole ? [[key, whole[key]]] : []));
  return (
    <ItemEditor
      key={String(stands === null)}
      path={path}
      columns={columns}
      initial={Object.fromEntries(members)}
      label={t(`${part}.title`)}
      creating={stands === null}
    />
  );
}
