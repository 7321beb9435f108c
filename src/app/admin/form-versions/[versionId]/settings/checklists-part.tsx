import { getTranslations } from "next-intl/server";
import { CheckEditor } from "@/features/eligibility/components/editing/check-editor";
import { ItemEditor } from "@/features/eligibility/components/editing/item-editor";
import type { Checklist, ChecklistItem } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { BackLink } from "@/ui/back-link";
import { LinkButton } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Panel } from "@/ui/panel";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { shownVersion } from "../shown-version";
import { checkColumns, listColumns } from "./check-columns";

type Props = { versionId: string; base: string; query: Record<string, string> };

const blankList: Checklist = { key: "", title: {}, checks: [] };
const blankCheck: ChecklistItem = { key: "", text: {}, looksAt: [], reasonCodes: [] };

/** The lists, or the checks of one of them; on the right the one thing that is edited. */
export async function ChecklistsPart({ versionId, base, query }: Props) {
  const { version } = await shownVersion(versionId);
  const at = Number(query.list || Number.NaN);
  const list = version.definition.settings.checklists?.[at];
  const props = { versionId, base, item: query.item };
  return list ? <Checks {...props} list={list} at={at} /> : <Lists {...props} />;
}

type Shown = { versionId: string; base: string; item: string | undefined };

async function Lists({ versionId, base, item }: Shown) {
  const [{ version, locale, mayEdit }, t] = await Promise.all([shownVersion(versionId), getTranslations("settings")]);
  const { checklists } = version.definition.settings;
  const lists = checklists ?? [];
  const creating = item === "new";
  const list = creating ? blankList : lists[Number(item || Number.NaN)];
  const name = list && !creating ? inLanguage(list.title, locale) : t("checklists.add");
  return (
    <div className="grid gap-5 xl:grid-cols-2">
      <div className="grid min-w-0 content-start gap-3">
        {mayEdit && (
          <div>
            <LinkButton href={`${base}?item=new#item`} icon="plus">
              {t("checklists.add")}
            </LinkButton>
          </div>
        )}
        <Table
          caption={t("count", { count: lists.length })}
          columns={[
            { key: "title", title: t("checklists.columns.title") },
            { key: "checks", title: t("checklists.columns.checks") },
          ]}
          rows={lists.map(({ key, title, checks }, at) => ({
            key,
            marked: String(at) === item,
            cells: {
              title: <TextLink href={`${base}?item=${at}#item`}>{inLanguage(title, locale)}</TextLink>,
              checks: <TextLink href={`${base}?list=${at}`}>{t("checklists.open", { count: checks.length })}</TextLink>,
            },
          }))}
          empty={<EmptyState title={t("none")} />}
        />
      </div>
      {list && (
        <div className="min-w-0 xl:sticky xl:top-4 xl:self-start">
          <Panel id="item" title={name}>
            <ItemEditor
              key={item}
              path={["settings", "checklists", creating ? lists.length : Number(item)]}
              initial={list}
              columns={listColumns(t as never)}
              label={name}
              creating={creating}
              first={checklists === undefined}
              list={base}
              count={lists.length}
            />
          </Panel>
        </div>
      )}
    </div>
  );
}

async function Checks({ versionId, base, item, list, at }: Shown & { list: Checklist; at: number }) {
  const [{ version, locale, mayEdit }, t] = await Promise.all([shownVersion(versionId), getTranslations("settings")]);
  const { definition } = version;
  const here = `${base}?list=${at}`;
  const creating = item === "new";
  const check = creating ? blankCheck : list.checks[Number(item || Number.NaN)];
  const name = check && !creating ? inLanguage(check.text, locale) : t("checklists.addCheck");
  return (
    <div className="grid gap-5 xl:grid-cols-2">
      <div className="grid min-w-0 content-start gap-3">
        <BackLink href={base}>{t("checklists.all")}</BackLink>
        <h3>{inLanguage(list.title, locale)}</h3>
        {mayEdit && (
          <div>
            <LinkButton href={`${here}&item=new#item`} icon="plus">
              {t("checklists.addCheck")}
            </LinkButton>
          </div>
        )}
        <Table
          caption={t("count", { count: list.checks.length })}
          columns={[
            { key: "text", title: t("checklists.columns.text") },
            { key: "reasons", title: t("checklists.columns.reasonCodes") },
            { key: "when", title: t("checklists.columns.when") },
          ]}
          rows={list.checks.map(({ key, text, reasonCodes, when }, index) => ({
            key,
            marked: String(index) === item,
            cells: {
              text: <TextLink href={`${here}&item=${index}#item`}>{inLanguage(text, locale)}</TextLink>,
              reasons: reasonCodes.join(", "),
              when: t(when ? "checklists.sometimes" : "checklists.always"),
            },
          }))}
          empty={<EmptyState title={t("none")} />}
        />
      </div>
      {check && (
        <div className="min-w-0 xl:sticky xl:top-4 xl:self-start">
          <Panel id="item" title={name}>
            <CheckEditor
              key={item}
              definition={{ ...definition, settings: { ...definition.settings, fees: [], holidays: {} } }}
              path={["settings", "checklists", at, "checks", creating ? list.checks.length : Number(item)]}
              initial={check}
              columns={checkColumns({ definition, locale, t: t as never })}
              label={name}
              creating={creating}
              list={here}
              count={list.checks.length}
            />
          </Panel>
        </div>
      )}
    </div>
  );
}
