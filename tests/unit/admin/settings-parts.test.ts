import { describe, expect, it } from "vitest";
import { checkColumns, listColumns } from "@/app/admin/form-versions/[versionId]/settings/check-columns";
import { cellText, describePart } from "@/app/admin/form-versions/[versionId]/settings/describe-part";
import { itemsShown } from "@/app/admin/form-versions/[versionId]/settings/items-shown";
import { settingParts } from "@/app/admin/form-versions/[versionId]/settings/parts";
import { faultsOf, type Item } from "@/features/eligibility/components/editing/columns";
import { valueAt } from "@/features/eligibility/domain/changes";
import { translator } from "@/server/i18n/translator";
import { firstDefinition } from "../../../prisma/definition";

const ground = { definition: firstDefinition, locale: "en", t: translator("en", "settings"), country: "USA" };
const parts = settingParts.filter((part) => part !== "holidays" && part !== "checklists");

describe.each(parts)("the description of %s", (part) => {
  const { path, columns, list } = describePart(part, ground);
  const items = list ? list.items : [valueAt(firstDefinition, [...path]) as Item];

  it("stands where the definition has it", () => {
    expect(items.length).toBeGreaterThan(0);
    expect(list ? valueAt(firstDefinition, [...path]) : items[0]).toEqual(list ? list.items : items[0]);
  });

  it("finds nothing wrong with what the first version holds", () => {
    expect(items.flatMap((item) => faultsOf(columns, item))).toEqual([]);
  });

  it("has a column for every member, and words for every column", () => {
    const known = new Set(columns.map(({ key }) => key));
    const members = part === "times" ? [] : items.flatMap((item) => Object.keys(item));
    expect(members.filter((key) => !known.has(key))).toEqual([]);
    expect(columns.filter(({ key, label }) => label === key && key !== "").map(({ key }) => key)).toEqual([]);
  });

  it("asks of a new thing what it lacks", () => {
    if (list) expect(faultsOf(columns, list.blank)).not.toEqual([]);
  });
});

describe("the checklists", () => {
  const lists = firstDefinition.settings.checklists ?? [];
  const columns = checkColumns(ground);

  it("have a column for every member but the condition, and nothing wrong in the first version", () => {
    const checks = lists.flatMap((list) => list.checks);
    const known = new Set(["when", ...columns.map(({ key }) => key)]);
    expect(checks.flatMap((check) => Object.keys(check)).filter((key) => !known.has(key))).toEqual([]);
    expect(checks.flatMap((check) => faultsOf(columns, check))).toEqual([]);
    expect(lists.flatMap((list) => faultsOf(listColumns(ground.t), list))).toEqual([]);
  });

  it("offer everything that a check looks at or can fail by", () => {
    const offered = (key: string) => {
      const column = columns.find((one) => one.key === key);
      return new Set(column && "options" in column ? column.options.map(({ value }) => value) : []);
    };
    const checks = lists.flatMap((list) => list.checks);
    const missing = checks.flatMap(({ looksAt, reasonCodes }) => [
      ...looksAt.filter((name) => !offered("looksAt").has(name)),
      ...reasonCodes.filter((code) => !offered("reasonCodes").has(code)),
    ]);
    expect(missing).toEqual([]);
  });
});

it("shows an amount that nobody confirmed as open, and a confirmed one as it is", () => {
  const { columns } = describePart("fees", ground);
  const amount = columns.find(({ key }) => key === "amount");
  expect(cellText(amount, { amount: 0, confirmed: false }, ground)).toBe("to be confirmed");
  expect(cellText(amount, { amount: 140, confirmed: true }, ground)).toBe("140");
});

it("finds items by any of their cells, and keeps their places in the whole list", () => {
  const cells = Array.from({ length: 100 }, (_, at) => ({ city: `City ${at}`, country: at % 2 ? "India" : "Nepal" }));
  expect(itemsShown(cells, "city 57", 0)).toEqual({ rows: [{ index: 57, row: cells[57] }], found: 1, next: null });
  const page = itemsShown(cells, " INDIA ", 0);
  expect([page.found, page.rows[1]?.index, page.next]).toEqual([50, 3, 40]);
  expect(itemsShown(cells, "india", 40)).toMatchObject({ found: 50, next: null });
});
