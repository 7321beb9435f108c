import { useTranslations } from "next-intl";
import type { VersionView } from "@/features/eligibility/admin-queries";
import { Panel } from "@/ui/panel";
import { type Task, TaskList } from "@/ui/task-list";
import { parts } from "./parts";

type Part = (typeof parts)[number];

/** From a fresh copy to a published version, in the order in which people go. */
export function NextSteps({ version, changes }: { version: VersionView; changes: number }) {
  const t = useTranslations("versions.steps");
  const state = useTranslations("versions.states");
  const here = `/admin/form-versions/${version.id}`;
  const step = (part: Part | "rules", done: boolean): Task => ({
    key: part,
    title: t(`${part as "rules"}.title`),
    hint: t(`${part as "rules"}.hint`),
    href: `${here}/${part}`,
    state: done
      ? { text: state("done"), tone: "ok" }
      : { text: state(changes === 0 ? "later" : "next"), tone: "neutral" },
  });
  const known = (["samples", "checks", "impact", "publication"] as string[]).filter((part) =>
    (parts as readonly string[]).includes(part),
  ) as Part[];
  return (
    <Panel id="next" title={t("title")}>
      <TaskList tasks={[step("rules", changes > 0), ...known.map((part) => step(part, false))]} />
    </Panel>
  );
}
