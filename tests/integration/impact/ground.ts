import { splitAnswers } from "@/features/applications/sealed-answers";
import { assessReading } from "@/features/eligibility/domain/assess";
import type { Definition } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { judgedFactsOf } from "@/features/eligibility/domain/judged-facts";
import { answersOf, read } from "@/features/eligibility/domain/read";
import type { Context } from "@/features/identity/context";
import type { Role } from "@/features/identity/domain/actor";
import { newReference } from "@/lib/reference";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { seal } from "@/server/seal";
import { exampleDay, institutions } from "../../support/clean-applicant";
import { somebody } from "../../support/http";
import { chance, type VariedCase, variedCase } from "../../support/varied";

export type JudgedCase = VariedCase & { id: string; reference: string; verdict: string; outcomes: string };

/** Somebody of the staff with a context. */
export async function staff(role: Role, posts: string[] = []): Promise<{ cookie: string; context: Context }> {
  const { id, name, email, cookie } = await somebody({ roles: [role], posts });
  const actor = { id, name, email, roles: [role], posts, languages: [], skills: [], locale: "en" };
  const context = { db: database(), actor, now: new Date(), locale: "en" as const, requestId: null, address: null };
  return { cookie, context };
}

/** The published version, and a draft that grew from it. */
export const publishedVersion = () => database().formVersion.findFirstOrThrow({ where: { status: "published" } });

export async function aDraft(change: (draft: Definition) => unknown): Promise<{ id: string; definition: Definition }> {
  const published = await publishedVersion();
  const definition = structuredClone(published.definition) as unknown as Definition;
  change(definition);
  const last = await database().formVersion.findFirstOrThrow({ orderBy: { number: "desc" } });
  const id = newId();
  const row = { id, number: last.number + 1, status: "draft", definition: definition as object };
  await database().formVersion.create({ data: row });
  return { id, definition };
}

/**
 * Invented cases as a submission leaves them for impact runs: row, what was sent, papers and facts. Made a hundred at a
 * time, without the form's own checks, so that ten thousand take seconds.
 */
export async function judgedCases(
  form: Form,
  count: number,
  { seed = 1, on = exampleDay, versionId }: { seed?: number; on?: string; versionId?: string } = {},
): Promise<JudgedCase[]> {
  const formVersionId = versionId ?? (await publishedVersion()).id;
  const { id: ownerId } = await somebody();
  const made: JudgedCase[] = [];
  for (let from = 0; from < count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from) }, (_, at) =>
      aCase(form, seed * 1_000_000 + from + at, on),
    );
    await insert(some, { formVersionId, ownerId });
    made.push(...some.map(({ one }) => one));
  }
  return made;
}

function aCase(form: Form, seed: number, on: string) {
  const drawn = variedCase(chance(seed));
  const [id, snapshotId] = [newId(), newId()];
  const context = { today: on, institutions };
  const answers = answersOf(read(form, drawn.answers, drawn.evidence, context));
  const reading = read(form, answers, drawn.evidence, context);
  const facts = judgedFactsOf(reading, assessReading(reading));
  const evidence = drawn.evidence.map((paper) => ({ id: newId(), ...paper }));
  const reference = newReference(2026, new Uint8Array([seed, seed >> 8, seed >> 16, seed >> 24, 7]));
  const { verdict, outcomes } = facts;
  const split = splitAnswers(form, answers, `snapshot|${snapshotId}`);
  const one: JudgedCase = { id, reference, verdict, outcomes, answers, evidence: drawn.evidence };
  return { one, snapshotId, facts, evidence, split, secret: seal(JSON.stringify(facts.secret), `judged_facts|${id}`) };
}

async function insert(some: ReturnType<typeof aCase>[], { formVersionId, ownerId }: Record<string, string>) {
  const db = database();
  const json = (rows: unknown[]) => JSON.stringify(rows);
  const applications = some.map(({ one, facts: { nationality } }) => ({ ...one, nationality }));
  await db.$executeRaw`
    insert into application (id, owner_id, form_version_id, status, reference, submitted_at, post, nationality, verdict, flags)
    select id, ${ownerId}::uuid, ${formVersionId}::uuid, 'SUBMITTED', reference, now(), 'new_delhi', nationality, verdict, '{}'
    from jsonb_to_recordset(${json(applications)}::jsonb) as made(id uuid, reference text, nationality text, verdict text)`;
  const papers = some.flatMap(({ one, evidence }) => evidence.map((paper) => ({ ...paper, application_id: one.id })));
  await db.$executeRaw`
    insert into document (id, application_id, slot, file_name, media_type, size, sha256, storage_key, issued_on,
      valid_until, name_on_document, uploaded_by_id)
    select id, application_id, slot, 'a.pdf', 'application/pdf', 1, '', id::text, "issuedOn", "validUntil", "nameOnDocument",
      ${ownerId}::uuid
    from jsonb_to_recordset(${json(papers)}::jsonb) as made(id uuid, application_id uuid, slot text, "issuedOn" text,
      "validUntil" text, "nameOnDocument" text)`;
  const snapshots = some.map(({ one, snapshotId, split, evidence }) => ({
    ...split,
    id: snapshotId,
    application_id: one.id,
    papers: evidence.map(({ id }) => id),
  }));
  await db.$executeRaw`
    insert into snapshot (id, application_id, number, kind, answers, sealed, document_ids, at)
    select id, application_id, 1, 'submission', answers, sealed, array(select jsonb_array_elements_text(papers)::uuid), now()
    from jsonb_to_recordset(${json(snapshots)}::jsonb) as made(id uuid, application_id uuid, answers jsonb, sealed jsonb,
      papers jsonb)`;
  const facts = some.map(({ one, snapshotId, facts, secret }) => ({
    ...facts,
    application_id: one.id,
    snapshot_id: snapshotId,
    form_version_id: formVersionId,
    assessment_date: facts.assessmentDate,
    near_miss: facts.nearMiss,
    secret,
  }));
  await db.$executeRaw`
    insert into judged_facts select * from jsonb_populate_recordset(null::judged_facts, ${json(facts)}::jsonb)`;
}
