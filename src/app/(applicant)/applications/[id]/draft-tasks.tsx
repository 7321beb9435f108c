import { getTranslations } from "next-intl/server";
import {
  type Draft,
  documentsSection,
  draftTasks,
  type SectionTask,
  signatureSection,
} from "@/features/applications/form-pages";
import { openChoiceOf } from "@/features/applications/queries";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Context } from "@/features/identity/context";
import { BackLink } from "@/ui/back-link";
import { ButtonRow } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { ProgressBar } from "@/ui/progress-bar";
import { Page, PageTitle } from "@/ui/shell";
import { type Task, TaskList } from "@/ui/task-list";
import { TextLink } from "@/ui/text-link";
import { Refused } from "../refused";

type Props = { context: Context; draft: Draft };

/** The whole way at a glance, and what is left of it. */
export async function DraftTasks({ context, draft }: Props) {
  const { id } = draft.application;
  const t = await getTranslations("applicant.tasks");
  const tasks = draftTasks(draft);
  const open = tasks.filter(({ key }) => key !== signatureSection);
  const done = open.filter(({ state }) => state === "done").length;
  const choice = await openChoiceOf(context, id);
  return (
    <Page>
      <BackLink href="/applications">{t("back")}</BackLink>
      <Refused page={`/applications/${id}`} />
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {choice && (
        <div className="mb-8">
          <Notice tone="warn" title={t("choiceOpen")}>
            <TextLink href={choice}>{t("choose")}</TextLink>
          </Notice>
        </div>
      )}
      <ProgressBar label={t("progress")} done={done} total={open.length} />
      <h2 className="mt-8 mb-3 text-2xl">{t("answers")}</h2>
      <TaskList
        tasks={
          await Promise.all(
            open.filter(({ key }) => key !== documentsSection).map((task) => taskFor(task, context.locale)),
          )
        }
      />
      <h2 className="mt-8 mb-3 text-2xl">{t("papers")}</h2>
      <TaskList
        tasks={
          await Promise.all(
            open.filter(({ key }) => key === documentsSection).map((task) => taskFor(task, context.locale)),
          )
        }
      />
      <h2 className="mt-8 mb-3 text-2xl">{t("finish")}</h2>
      <TaskList tasks={await lastTasks(id, done === open.length)} />
      <div className="mt-10">
        <ButtonRow>
          <TextLink href={`/applications/${id}/withdraw`}>{t("discard")}</TextLink>
        </ButtonRow>
      </div>
    </Page>
  );
}

const tones = { done: "ok", started: "info", "not-started": "neutral" } as const;

async function taskFor({ key, title, state, missing, href }: SectionTask, locale: string): Promise<Task> {
  const t = await getTranslations("applicant.tasks");
  return {
    key,
    title: <span id={key}>{inLanguage(title, locale)}</span>,
    href,
    hint: state === "started" && missing > 0 ? t("missing", { count: missing }) : undefined,
    state: { text: t(`states.${state}`), tone: tones[state] },
  };
}

async function lastTasks(id: string, ready: boolean): Promise<Task[]> {
  const t = await getTranslations("applicant.tasks");
  return [
    {
      key: "check",
      title: t("check"),
      href: `/applications/${id}/check`,
      state: { text: t("states.any-time"), tone: "neutral" },
    },
    {
      key: "submit",
      title: t("submit"),
      ...(ready ? { href: `/applications/${id}/submit` } : { hint: t("notYet") }),
      state: ready
        ? { text: t("states.ready"), tone: "info" }
        : { text: t("states.locked"), tone: "neutral", icon: "lock" },
    },
  ];
}
