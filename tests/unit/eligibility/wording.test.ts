import { expect, it } from "vitest";
import { sentence } from "@/features/eligibility/domain/conditions/sentences";
import { wordingOf } from "@/features/eligibility/domain/conditions/wording";
import type { Condition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { translator } from "@/server/i18n/translator";
import { firstDefinition } from "../../../prisma/definition";

const inWords = (condition: Condition, locale: "en" | "zh-CN") =>
  sentence(
    condition,
    {},
    wordingOf(form, locale, translator(locale, "admin.sentences"), translator(locale, "admin.facts")),
  );

const form = compileForm(firstDefinition);

it("says what a fact is compared with in the reader's words", () => {
  const best: Condition = { fact: "routes.best", is: "PASS" };
  expect(inWords(best, "en")).toBe("the better outcome of the routes claimed is “passes”");
  expect(inWords(best, "zh-CN")).toContain("“通过”");
  expect(inWords({ fact: "degree.institution", oneOf: ["unlisted"] }, "en")).toContain("“in no list”");
});
