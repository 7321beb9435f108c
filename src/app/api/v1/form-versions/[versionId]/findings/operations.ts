import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { findingsOf } from "@/features/eligibility/domain/findings/findings-of";
import { compileForm } from "@/features/eligibility/domain/form";
import { judgeSamples } from "@/features/eligibility/domain/samples";
import { findingText } from "@/features/eligibility/finding-words";
import { findingsAnswer } from "@/features/eligibility/schema";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";
import { translator } from "@/server/i18n/translator";

const readers = ["admin", "auditor", "supervisor"] as const;

export const spec: Endpoint = {
  find: async ({ db, actor }, { versionId = "" }) =>
    hasRole(actor, ...readers) ? readFormVersion(db, versionId) : err(httpRefusals.notFound),
  GET: operation({
    summary: "What keeps a version from doing what it says, and how its sample persons come out",
    who: [...readers],
    params: z.object({ versionId: z.string() }),
    answers: { 200: findingsAnswer },
    handle: async ({ db, locale }, { params: { versionId } }) => {
      const version = await readFormVersion(db, versionId);
      if (!version.ok) return version;
      const { definition } = version.value;
      const form = compileForm(definition);
      const words = { t: translator(locale, "checks.codes"), locale };
      const findings = findingsOf(definition).map((finding) => ({
        ...finding,
        message: findingText(finding, form, words),
      }));
      const samples = judgeSamples(definition).map(({ found, differs, ...result }) => ({
        ...result,
        found: { verdict: found.verdict },
        differs: differs.map(({ found: rule, ...difference }) => ({
          ...difference,
          ...(rule ? { found: rule.outcome, code: rule.code, reason: rule.reason } : {}),
        })),
      }));
      const publishable = findings.every(({ severity }) => severity === "warns") && samples.every(({ green }) => green);
      return ok({ body: { publishable, findings, samples } });
    },
  }),
};
