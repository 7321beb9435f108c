import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { database } from "@/server/db";
import { newId } from "@/server/ids";

type Published = { id: string; number: number };

/** A further version in force since `since`, made from the newest one. */
export async function publishNext(change: (definition: Definition) => void, since = new Date()): Promise<Published> {
  const db = database();
  const last = await db.formVersion.findFirstOrThrow({ where: { status: "published" }, orderBy: { number: "desc" } });
  const definition = structuredClone(last.definition) as unknown as Definition;
  change(definition);
  await beginBefore(since);
  const data = { id: newId(), number: last.number + 1, status: "published", definition: definition as object };
  return db.formVersion.create({
    data: { ...data, effectiveFrom: since, publishedAt: since },
    select: { id: true, number: true },
  });
}

/** Puts those that came into force later back before `since`, past the trigger that keeps what was published. */
async function beginBefore(since: Date) {
  if (since > new Date()) return;
  const before = new Date(since.getTime() - 1_000);
  await database().$transaction([
    database().$executeRaw`alter table form_version disable trigger published_versions_stay`,
    database()
      .$executeRaw`update form_version set effective_from = ${before} where status = 'published' and effective_from >= ${since}`,
    database().$executeRaw`alter table form_version enable trigger published_versions_stay`,
  ]);
}

export function fieldIn({ sections }: Definition, key: string): Field {
  const field = sections.flatMap(({ fields }) => fields).find((each) => each.key === key);
  if (!field) throw new Error(`no ${key}`);
  return field;
}

export function withoutField({ sections }: Definition, key: string) {
  for (const section of sections) section.fields = section.fields.filter((field) => field.key !== key);
}
