import "server-only";
import { answersOf, findSnapshots } from "@/features/applications/queries";
import { trailOf } from "@/features/audit/queries";
import { readDocument } from "@/features/documents/use-cases/read-document";
import { writeVersionFile } from "@/features/eligibility/domain/version-file";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { namesOf } from "@/features/identity/queries";
import { ok, type Result } from "@/lib/result";
import { defaultLocale, isLocale } from "@/messages";
import { sha256 } from "@/server/seal";
import type { ZipEntry } from "@/server/zip";
import { findCaseDetail } from "../case-detail";
import type { Case } from "../domain/case";
import { maskAnswers } from "../domain/masking";
import { findApplicantLocale } from "../repository";

type Hashed = ZipEntry & { sha256: string; size: number };

const hex = (bytes: Uint8Array) => Buffer.from(sha256(bytes)).toString("hex");

function text(path: string, content: string): Hashed {
  const bytes = new TextEncoder().encode(content);
  return { path, read: async () => bytes, sha256: hex(bytes), size: bytes.length };
}
const json = (path: string, value: unknown) => text(path, `${JSON.stringify(value, null, 2)}\n`);

/**
 * Everything that a decision rested on, as files in a fixed order. Nothing in them depends on the hour or on the
 * language of whoever asks: words are the applicant's. Refused when a paper is missing or damaged.
 */
export async function bundleEntries(context: Context, found: Case, unmasked: boolean): Promise<Result<ZipEntry[]>> {
  const { db } = context;
  const wish = await findApplicantLocale(db, found.id);
  const detail = await findCaseDetail({ ...context, locale: isLocale(wish) ? wish : defaultLocale }, found.id);
  if (!detail) throw new Error("A case went out of reach while it was read");
  const { form, number } = await formVersion(db, found.formVersionId);
  const shown = (answers: Record<string, unknown>) => (unmasked ? answers : maskAnswers(form, answers));
  const submissions = (await findSnapshots(db, found.id)).map(({ answers, ...one }) => ({
    ...one,
    answers: shown(answers),
  }));
  const trail = await trailOf(db, found.id, ["bundle-exported"]);
  const names = await namesOf(
    db,
    trail.map(({ actor }) => actor),
  );
  const papers = await papersOf(context, detail.documents);
  if (!papers.ok) return papers;
  const { assessment, earlierAssessments, sections, documents, informationRequests, decisions, notes } = detail;
  const files = [
    json("case.json", caseOf(detail)),
    text("form-version.json", writeVersionFile({ title: `${number}`, note: "", definition: form.definition })),
    json("form-as-seen.json", sections),
    json("answers.json", { unmasked, answers: shown(await answersOf(db, found.id)), submissions }),
    json("verdict.json", { assessment, earlierAssessments }),
    json("requests.json", informationRequests),
    json("decisions.json", decisions),
    json("notes.json", notes),
    json(
      "timeline.json",
      trail.map((event) => ({ ...event, name: (event.actor && names.get(event.actor)) ?? null })),
    ),
    json(
      "documents.json",
      documents.map((paper) => ({ ...paper, path: paper.removedAt ? null : pathOf(paper) })),
    ),
    ...papers.value,
  ];
  const manifest = files.map(({ path, sha256: hash, size }) => ({ path, sha256: hash, size }));
  const about = json("manifest.json", {
    kind: "kvisa-evidence",
    format: 1,
    case: found.id,
    reference: found.reference,
    files: manifest,
  });
  const sums = [...files, about].map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join("");
  return ok([...files, about, text("SHA256SUMS", sums)]);
}

type Detail = NonNullable<Awaited<ReturnType<typeof findCaseDetail>>>;

/** What stands about the case itself; what depends on the hour or on the reader is left out. */
function caseOf({
  id,
  reference,
  applicantName,
  nationality,
  post,
  status,
  statusSince,
  submittedAt,
  ...rest
}: Detail) {
  const {
    priority,
    verdict,
    flags,
    version,
    formVersion: form,
    visaNumber,
    interview,
    reconsideration,
    cancellation,
  } = rest;
  const about = { id, reference, applicantName, nationality, post, status, statusSince, submittedAt };
  return {
    ...about,
    priority,
    verdict,
    flags,
    version,
    formVersion: form,
    visaNumber,
    interview,
    reconsideration,
    cancellation,
  };
}

type PaperOf = Pick<Detail["documents"][number], "id" | "mediaType">;

const endings: Record<string, string> = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" };
const pathOf = ({ id, mediaType }: PaperOf) => `documents/${id}.${endings[mediaType] ?? "bin"}`;

/** Each is read once beforehand, so that a damaged one is a refusal and not half an archive. */
async function papersOf(context: Context, documents: Detail["documents"]): Promise<Result<Hashed[]>> {
  const papers: Hashed[] = [];
  for (const paper of documents.filter(({ removedAt }) => !removedAt)) {
    const whole = await readDocument(context, paper.id);
    if (!whole.ok) return whole;
    const read = async () => {
      const again = await readDocument(context, paper.id);
      if (!again.ok) throw new Error("A paper was lost while it was bundled");
      return again.value.bytes;
    };
    papers.push({ path: pathOf(paper), read, packed: true, sha256: paper.sha256, size: paper.size });
  }
  return ok(papers);
}
