import { createDraft } from "@/features/eligibility/use-cases/create-draft";
import { describeDraft } from "@/features/eligibility/use-cases/describe-draft";
import { changeDefinition } from "@/features/eligibility/use-cases/revise-draft";
import type { Actor } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { firstDefinition } from "../definition";
import { done } from "./filing";

const hint = { en: "As your passport prints it.", "zh-CN": "请按护照填写。" };

/** A draft on which an admin has begun, so that the workshop can be seen at work. */
export async function beginDraft(db: Database, actor: Actor, now: Date): Promise<void> {
  const context = { db, actor, now, locale: "en" as const, requestId: null, address: null };
  const made = done("draft", await createDraft(context, { title: "More time to answer" }));
  const section = firstDefinition.sections.findIndex(({ fields }) => fields.some(({ key }) => key === "person.dob"));
  const field = firstDefinition.sections[section]?.fields.findIndex(({ key }) => key === "person.dob") ?? -1;
  const changes = [
    { set: ["settings", "requestDays"], value: 45 },
    { set: ["sections", section, "fields", field, "hint"], value: hint },
  ];
  const { version } = done("draft", await changeDefinition(context, { id: made.id, changes, version: made.version }));
  const about = { title: made.title, note: "Many replies arrive in the last days: 45 days instead of 30." };
  done("draft", await describeDraft(context, { id: made.id, ...about, version }));
}
