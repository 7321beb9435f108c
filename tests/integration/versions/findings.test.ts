import { describe, expect, it } from "vitest";
import * as findings from "@/app/api/v1/form-versions/[versionId]/findings/route";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { aDraft, admin, patch, readVersion } from "./ground";

const look = (cookie: string, versionId: string) => ask(findings, "GET", { versionId }, { cookie });

type Answer = {
  publishable: boolean;
  findings: { code: string; place: string; message: string; mend?: unknown[] }[];
  samples: { key: string; green: boolean; differs: { rule: string; code?: string }[] }[];
};

describe("the findings of a version", () => {
  it("are none for a copy of the first one, whose sample persons are all green", async () => {
    const { cookie } = await admin();
    const { id } = await aDraft(cookie);
    const answer = await look(cookie, id);
    expect(answer.status).toBe(200);
    const { publishable, findings: found, samples } = (await answer.json()) as Answer;
    expect([publishable, found]).toEqual([true, []]);
    expect(samples.length).toBeGreaterThan(50);
    expect(samples.every(({ green }) => green)).toBe(true);
  });

  it("name the place, say it in words, and bring the change that mends it", async () => {
    const { cookie } = await admin();
    const { id, version } = await aDraft(cookie);
    const { definition } = await readVersion(cookie, id);
    const at = definition.rules.findIndex((rule) => rule.id === "K-R10");
    const bounds = { label: { en: "Months", "zh-CN": "月数" }, max: 24 };
    const changes = [
      { set: ["rules", at, "parameterNotes"], value: { months: bounds } },
      { set: ["parameters", "K-R10", "months"], value: 36 },
    ];
    expect((await patch(cookie, id, { changes, version })).status).toBe(200);

    const answer = (await (await look(cookie, id)).json()) as Answer;
    expect(answer.publishable).toBe(false);
    const found = answer.findings.find(({ code }) => code === "parameter-out-of-bounds");
    expect(found).toMatchObject({
      place: "parameters.K-R10.months",
      message: "The parameter K-R10.months is 36: outside of its bounds (up to 24)",
    });
    expect((await patch(cookie, id, { changes: found?.mend, version: version + 1 })).status).toBe(200);
    const mended = (await (await look(cookie, id)).json()) as Answer;
    expect(mended.findings).toEqual([]);
  });

  it("tell which sample person turned red, and by which rule", async () => {
    const { cookie } = await admin();
    const { id, version } = await aDraft(cookie);
    const changes = [{ set: ["parameters", "K-R01", "max"], value: 46 }];
    await patch(cookie, id, { changes, version });
    const { publishable, samples } = (await (await look(cookie, id)).json()) as Answer;
    expect(publishable).toBe(false);
    expect(
      samples.filter(({ green }) => !green).map(({ key, differs }) => [key, differs.map(({ rule }) => rule)]),
    ).toContainEqual(["turned46Today", ["K-R01"]]);
  });

  it("are for those who read versions alone", async () => {
    const { cookie } = await admin();
    const { id } = await aDraft(cookie);
    for (const role of ["auditor", "supervisor"] as const)
      expect((await look((await somebody({ roles: [role] })).cookie, id)).status).toBe(200);
    for (const role of ["applicant", "reviewer", "clerk"] as const)
      expect((await look((await somebody({ roles: [role] })).cookie, id)).status).toBe(404);
    expect((await look(cookie, newId())).status).toBe(404);
  });
});
