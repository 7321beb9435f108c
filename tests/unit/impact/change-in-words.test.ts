import { expect, it } from "vitest";
import { plainNaming } from "@/features/eligibility/domain/display";
import { compileForm } from "@/features/eligibility/domain/form";
import { changeInWords } from "@/features/impact/change-in-words";
import { firstDefinition } from "../../../prisma/definition";

const form = compileForm(firstDefinition);
const said = (change: Parameters<typeof changeInWords>[0], locale: "en" | "zh-CN" = "en") =>
  changeInWords(change, form, plainNaming, locale);
const field = (name: string, from: unknown, to: unknown) => ({
  kind: "field" as const,
  name,
  label: "Label",
  from,
  to,
});
const fact = (from: unknown, to: unknown) => ({ kind: "fact" as const, name: "some.fact", label: "label", from, to });

it("says from what to what an answer would have to go", () => {
  expect(said(field("k.route", "degree", "post"))).toMatch(/^“Label” were .+ instead of .+$/);
  expect(said(field("k.fundsMonths", null, 3))).toBe("“Label” were 3");
  expect(said(field("degree.institution", null, {}))).toBe("“Label” were answered");
});

it("says of a paper that it were there", () => {
  const paper = { kind: "document" as const, name: "doc.degree", label: "Degree certificate", from: 0, to: 1 };
  expect(said(paper)).toBe("there were a file under “Degree certificate”");
  expect(said(paper, "zh-CN")).toBe("“Degree certificate”下有文件");
});

it("says what the rules would have to find", () => {
  expect(said(fact(12_345.678, 0))).toBe("“label” were 0 instead of 12,345.68");
  expect(said(fact("unlisted", "listed"))).toBe("“label” were listed instead of in no list");
  expect(said(fact("unlisted", "listed"), "zh-CN")).toBe("“label”为在名单内（现为不在任何名单内）");
  expect(said(fact(false, true))).toBe("it were so that label");
  expect(said(fact(true, false))).toBe("it were not so that label");
});
