import { useTranslations } from "next-intl";
import { Panel } from "@/ui/panel";
import type { ChecksView } from "../../file/schema";

/** What the checklists ask of this case, without what anybody found. */
export function AskedChecks({ lists }: { lists: ChecksView["sections"] }) {
  const t = useTranslations("looks.blind");
  return (
    <Panel id="checks" title={t("checks")}>
      {lists.length === 0 && <p className="text-muted">{t("noChecks")}</p>}
      {lists.map(({ key, title, checks }) => (
        <section key={key} aria-label={title}>
          <h3 className="text-[1em]">{title}</h3>
          <ul className="list-disc ps-5">
            {checks.map((check) => (
              <li key={check.key}>{check.text}</li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
