import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess } from "@/features/eligibility/domain/assess";
import { faultsOf, warningsOf } from "@/features/eligibility/domain/faults";
import { compileForm } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import { readMrz } from "@/lib/mrz/read-mrz";
import { firstDefinition } from "../../../prisma/definition";
import { institutions } from "../../../prisma/definition/institutions";
import sample from "../../samples/application.json";

const form = compileForm(firstDefinition);
const { answers, documents } = sample;

describe("the sample application", () => {
  it.each(["2026-11-23", "2027-02-28", "2027-06-15", "2027-09-01"])("can be submitted as it is on %s", (today) => {
    expect(faultsOf(form, answers, documents, { today })).toEqual([]);
    expect(warningsOf(form, answers, documents, { today })).toEqual([]);
  });

  it("is found eligible by every rule", () => {
    const known = new Map(institutions.map((institution) => [institution.ror, institution]));
    const { verdict, rules } = assess({ form, answers, evidence: documents, on: "2026-11-23", institutions: known });
    expect(rules.filter(({ outcome }) => outcome !== "PASS")).toEqual([]);
    expect(verdict).toBe("eligible");
  });

  it("holds no answer that the form would leave out", () => {
    const reading = read(form, answers, documents, { today: "2026-11-23" });
    const unasked = Object.keys(answers).filter((key) => {
      const field = form.fields.get(key);
      return !field || !reading.isShown(field);
    });
    expect(unasked).toEqual([]);
  });

  it("carries a passport zone without a fault", () => {
    const lines: [string, string] = [answers["passport.mrz1"], answers["passport.mrz2"]];
    const reading = readMrz(lines, { today: "2026-11-23", acceptSpecimen: false });
    expect(reading.valid).toBe(true);
    expect(reading.fields.documentNumber).toBe(answers["passport.number"]);
  });

  it("brings a file of the right kind for each of its slots", () => {
    const starts: Record<string, string> = { jpg: "ffd8ff", png: "89504e", pdf: "255044" };
    for (const { slot, file } of documents) {
      const bytes = readFileSync(new URL(`../../samples/documents/${file}`, import.meta.url));
      expect(file.startsWith(`${slot}.`)).toBe(true);
      expect(bytes.subarray(0, 3).toString("hex")).toBe(starts[file.split(".").at(-1) ?? ""]);
    }
  });

  it("brings a photo within 40 to 120 KB", () => {
    const { length } = readFileSync(new URL("../../samples/documents/doc.photo.jpg", import.meta.url));
    expect(length).toBeGreaterThanOrEqual(40_960);
    expect(length).toBeLessThanOrEqual(122_880);
  });
});
