import { getTranslations } from "next-intl/server";
import { firstTaskOf } from "@/features/eligibility/admin-queries";
import type { Context } from "@/features/identity/context";
import { runsOf } from "@/features/impact/queries";
import { Icon } from "@/ui/icon";
import { Panel } from "@/ui/panel";
import { TextLink } from "@/ui/text-link";
import { parts } from "./[versionId]/parts";

const isThere = (part: string) => (parts as readonly string[]).includes(part.split(/[?#]/)[0] ?? part);

/** A first task to learn the workshop by; each step notices by itself that it was done. */
export async function FirstTask({ context }: { context: Context }) {
  const { db, actor } = context;
  const [t, task] = await Promise.all([getTranslations("versions.firstTask"), firstTaskOf(db, actor.id)]);
  if (task?.raised && task.published) return null;
  const runs = task?.raised ? await runsOf(context, "impact", task) : [];
  const here = task ? `/admin/form-versions/${task.id}` : "";
  const steps = [
    { key: "begin", done: task !== null },
    { key: "raise", done: task?.raised === true, part: "parameters#K-R01" },
    { key: "impact", done: runs.some(({ result, outOfDate }) => result && !outOfDate), part: "impact" },
    { key: "samples", done: task?.raised === true && task.agreed, part: "samples" },
    { key: "publish", done: false, part: "publication" },
  ] as const;
  return (
    <Panel id="first-task" title={t("title")}>
      <p className="text-muted">{t("lead")}</p>
      <ol className="grid gap-2">
        {steps.map(({ key, done, ...step }) => (
          <li key={key} className="flex gap-2.5">
            <Icon
              name={done ? "done" : "ring"}
              className={done ? "mt-1 shrink-0 text-ok" : "mt-1 shrink-0 text-muted"}
            />
            <span className="min-w-0">
              {task && "part" in step && isThere(step.part) ? (
                <TextLink href={`${here}/${step.part}`}>{t(`${key}.title`)}</TextLink>
              ) : (
                t(`${key}.title`)
              )}{" "}
              <span className="sr-only">{t(done ? "done" : "open")}</span>
              <span className="block text-[0.92em] text-muted">{t(`${key}.hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
