import { getTranslations } from "next-intl/server";
import type { Column, Item } from "@/features/eligibility/components/editing/columns";
import { ItemEditor } from "@/features/eligibility/components/editing/item-editor";
import { valueAt } from "@/features/eligibility/domain/changes";
import { countryName, countryOptions } from "@/lib/countries";
import { LinkButton, SubmitButton } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { Panel } from "@/ui/panel";
import { SelectField } from "@/ui/select-field";
import { Table } from "@/ui/table";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { shownVersion } from "../shown-version";
import { cellText, describePart } from "./describe-part";
import { itemsShown } from "./items-shown";
import type { Ground } from "./part-columns";
import type { PlainPart } from "./parts";

type Props = {
  part: PlainPart;
  versionId: string;
  base: string;
  query: Record<string, string>;
};

/** A list on the left, the one thing that is edited on the right. */
export async function ListPart({ part, versionId, base, query }: Props) {
  const [{ version, locale, mayEdit }, t] = await Promise.all([shownVersion(versionId), getTranslations("settings")]);
  const { definition } = version;
  const country = part === "regions" ? (query.country ?? Object.keys(definition.lists.regions)[0] ?? "") : undefined;
  const chosen = definition.lists.posts[Number(query.item)]?.country;
  const ground: Ground = { definition, locale, t: t as never, country: part === "posts" ? chosen : country };
  const { path, columns, list } = describePart(part, ground);
  if (!list) throw new Error(`${part} is no list`);
  const { q = "", from = "0" } = query;
  const kept = new URLSearchParams({ ...(q ? { q } : {}), ...(country ? { country } : {}) });
  const at = (more: Record<string, string>) =>
    `${base}?${new URLSearchParams({ ...Object.fromEntries(kept), ...more })}`;
  const shown = list.shown.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const cells = (item: Item) => Object.fromEntries(shown.map((column) => [column.key, cellText(column, item, ground)]));
  const { rows, next, found } = itemsShown(list.items.map(cells), q, Number(from) || 0);
  const item = query.item === "new" ? list.blank : list.items[Number(query.item || Number.NaN)];
  const creating = query.item === "new";
  return (
    <div className="grid gap-5 xl:grid-cols-2">
      <div className="grid min-w-0 content-start gap-3">
        {country !== undefined && <CountryChoice country={country} ground={ground} />}
        <form className="flex flex-wrap items-end gap-3">
          {country && <input type="hidden" name="country" value={country} />}
          <TextField name="q" label={t("find")} defaultValue={q} width="short" />
          <SubmitButton tone="secondary">{t("findButton")}</SubmitButton>
          {mayEdit && (
            <LinkButton href={`${at({ item: "new" })}#item`} icon="plus">
              {t(`${part}.add`)}
            </LinkButton>
          )}
        </form>
        <Table
          caption={t("count", { count: found })}
          columns={shown.map(({ key, label, kind }: Column) => ({ key, title: label, numeric: kind === "number" }))}
          rows={rows.map(({ index, row }) => ({
            key: String(index),
            marked: String(index) === query.item,
            cells: {
              ...row,
              [shown[0]?.key ?? ""]: (
                <TextLink href={`${at({ from, item: String(index) })}#item`}>
                  {row[shown[0]?.key ?? ""] || "–"}
                </TextLink>
              ),
            },
          }))}
          empty={<EmptyState title={t("none")} />}
        />
        <Pagination next={next === null ? null : at({ from: String(next) })} />
      </div>
      {item && (
        <div className="min-w-0 xl:sticky xl:top-4 xl:self-start">
          <Panel id="item" title={creating ? t(`${part}.add`) : list.nameOf(item)}>
            <ItemEditor
              key={query.item}
              path={[...path, creating ? list.items.length : Number(query.item)]}
              initial={item}
              columns={columns}
              label={creating ? t(`${part}.add`) : list.nameOf(item)}
              creating={creating}
              first={valueAt(definition, [...path]) === null}
              list={at({})}
              count={list.items.length}
            />
          </Panel>
        </div>
      )}
    </div>
  );
}

/** Regions are lists of their own, one for each country that is divided between posts. */
async function CountryChoice({ country, ground: { definition, locale } }: { country: string; ground: Ground }) {
  const t = await getTranslations("settings");
  const known = Object.keys(definition.lists.regions);
  const options = known.map((code) => ({ value: code, label: countryName(code, locale) }));
  const others = countryOptions(locale).filter(({ value }) => !known.includes(value));
  return (
    <form className="flex flex-wrap items-end gap-3">
      <SelectField
        name="country"
        label={t("regions.country")}
        options={[...options, ...others]}
        defaultValue={country}
        always
        width="half"
      />
      <SubmitButton tone="secondary">{t("show")}</SubmitButton>
    </form>
  );
}
