import "server-only";
import { z } from "zod";
import { type InstitutionImport, importStates } from "@/features/eligibility/import-repository";
import { faultText } from "@/server/i18n/words";

export const importAnswer = z.object({
  id: z.uuid(),
  state: z.enum(importStates),
  version: z.int(),
  fileName: z.string(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  progress: z.object({ lines: z.int() }),
  faultCount: z.int(),
  faults: z.array(z.object({ line: z.int(), column: z.string(), code: z.string(), message: z.string() })),
  outcome: z
    .object({
      added: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      left: z.int(),
      states: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
      examples: z.array(z.object({ ror: z.string(), name: z.string(), columns: z.array(z.string()) })),
    })
    .nullable(),
});

/** An import as programs read it, each fault in words. */
export const importView = (found: InstitutionImport, locale: string): z.output<typeof importAnswer> => ({
  ...{ id: found.id, state: found.state, version: found.version, fileName: found.fileName },
  createdAt: found.createdAt.toISOString(),
  endedAt: found.endedAt?.toISOString() ?? null,
  progress: { lines: found.lines },
  faultCount: found.faultCount,
  faults: faultsInWords(found, locale),
  outcome: found.outcome,
});

export const faultsInWords = ({ faults }: InstitutionImport, locale: string) =>
  faults.map(({ line, column, code, values }) => ({
    ...{ line, column, code },
    message: faultText(locale, { field: column, code, ...(values ? { values } : {}) }),
  }));
