import type { Column, Item } from "@/features/eligibility/components/editing/columns";
import type { Path } from "@/features/eligibility/domain/changes";
import type { Text } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryName } from "@/lib/countries";
import { locales } from "@/messages";
import { columnsOf, type Ground } from "./part-columns";
import type { PlainPart } from "./parts";

export type Description = {
  path: Path;
  columns: Column[];
  /** One thing that versions may do without: how it begins. */
  blank?: Item;
  /** Things of one kind below each other; otherwise one thing with these members. */
  list?: {
    items: Item[];
    blank: Item /** Members shown in the table. */;
    shown: string[];
    nameOf: (item: Item) => string;
  };
};

/** What the page of one part edits, and by which columns. Holidays and checklists have editors of their own. */
export function describePart(part: PlainPart, ground: Ground): Description {
  const { definition, locale } = ground;
  const { lists, settings } = definition;
  const columns = columnsOf(part, ground);
  const text = (value: unknown) => inLanguage(value as Record<string, string> | undefined, locale);
  const list = (
    path: Path,
    items: readonly unknown[],
    blank: Item,
    shown: string[],
    nameOf: (item: Item) => string,
  ) => ({
    path,
    columns,
    list: { items: items as Item[], blank, shown, nameOf },
  });
  switch (part) {
    case "posts":
      return list(["lists", part], lists.posts, blankPost, ["city", "country", "active"], (post) => text(post.city));
    case "regions": {
      const country = ground.country ?? "";
      return list(["lists", part, country], lists.regions[country] ?? [], blankItem, ["label", "value"], (item) =>
        text(item.label),
      );
    }
    case "fees":
      return list(["settings", part], settings.fees, blankFee, ["post", "nationality", "entries", "amount"], (fee) =>
        [feeName(fee, ground), ground.t(`entries.${fee.entries}`)].join(", "),
      );
    case "reasons":
      return list(
        ["settings", "reasonCodes"],
        settings.reasonCodes,
        blankReason,
        ["code", "internal", "public", "disclosesDetail"],
        (reason) => [reason.code, text(reason.internal)].join(" "),
      );
    case "grants":
      return list(["settings", "grantTemplates"], settings.grantTemplates, blankGrant, ["code", "label"], (grant) =>
        [grant.code, text(grant.label)].join(" "),
      );
    case "isced":
      return list(["lists", part], lists.isced, { code: "", label: {} }, ["code", "label"], (field) =>
        [field.code, text(field.label)].join(" "),
      );
    case "targets":
      return { path: ["settings", "serviceTargets"], columns };
    case "times":
      return { path: ["settings"], columns };
    case "looks":
      return { path: ["settings", "secondLook"], columns, blank: noLooks };
    case "retention":
      return { path: ["settings", "retentionDays"], columns };
    default:
      return list(
        ["lists", part],
        lists[part],
        blankItem,
        part === "cities" ? ["label", "group"] : ["label", "value"],
        (item) => text(item.label),
      );
  }
}

const blankItem: Item = { value: "", label: {} };
const blankPost: Item = { key: "", city: {}, country: "", timeZone: "", active: true, serves: [], regions: [] };
const blankFee: Item = { post: "", entries: "single", amount: 0, currency: "USD", confirmed: false };
const blankReason: Item = { code: "", internal: {}, public: {}, basis: "", disclosesDetail: true };
const blankGrant: Item = { code: "", label: {}, entries: "1", months: 3, stayDays: 30 };
const noLooks: Item = { randomPercent: 0, riskPercent: 0, riskSigns: [], holdsDecisions: false };

const feeName = (fee: Item, { definition, locale }: Ground) =>
  inLanguage(definition.lists.posts.find(({ key }) => key === fee.post)?.city, locale) || String(fee.post);

/** A member as the table of its list shows it; empty where there is none. */
export function cellText(column: Column | undefined, item: Item, ground: Ground): string {
  const { locale, t } = ground;
  const value = column && item[column.key];
  if (!column || value === undefined) return "";
  switch (column.kind) {
    case "texts":
      return textCell(value as Text, ground);
    case "flag":
      return t(value ? "yes" : "no");
    case "choice":
      return column.options.find((option) => option.value === value)?.label ?? String(value);
    case "choices":
      return (value as string[]).map((one) => countryName(one, locale)).join(", ");
    case "number":
      return column.key === "amount" && item.confirmed === false ? t("toBeConfirmed") : String(value);
    default:
      return String(value);
  }
}

/** What is not written in every language says so where one looks through the list. */
function textCell(text: Text, { locale, t }: Ground): string {
  const isWhole = locales.every((one) => text[one]?.trim());
  return [inLanguage(text, locale), ...(isWhole ? [] : [`(${t("untranslated")})`])].join(" ");
}
