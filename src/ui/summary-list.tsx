import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type SummaryRow = {
  key: string;
  label: ReactNode;
  value?: ReactNode;
  /** Where it can be changed; `about` completes "Change" for those who hear the link alone. */
  change?: { href: string; about: string; text?: string };
  fault?: string;
};

/** Questions and answers, one a row, each with its way back. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const t = useTranslations("kit");
  return (
    <dl className="border-t border-line">
      {rows.map(({ key, label, value, change, fault }) => (
        <div
          key={key}
          className="grid gap-x-5 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[minmax(9em,2fr)_3fr_auto] in-data-[room=desk]:py-1.5"
        >
          <dt className="font-semibold text-pretty in-data-[room=desk]:font-normal in-data-[room=desk]:text-muted">
            {label}
          </dt>
          <dd className="min-w-0 whitespace-pre-line">
            {value ?? <span className="text-muted">{t("notAnswered")}</span>}
            {fault && <span className="block font-semibold text-seal">{fault}</span>}
          </dd>
          {change && (
            <dd className="print:hidden">
              <a href={change.href} className="link">
                {change.text ?? t("change")}
                <span className="sr-only"> {change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
