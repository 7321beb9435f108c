import { useTranslations } from "next-intl";
import type { TrailEntry } from "@/features/audit/queries";
import { Details } from "@/ui/details";

const mostShown = 4;

/** What an event tells beside who and when; long lists of names open at a press. */
export function Particulars({ data }: { data: TrailEntry["data"] }) {
  const t = useTranslations("admin.audit");
  const pairs = Object.entries(data).map(([name, value]) => ({ name, values: [value].flat().map(String) }));
  return (
    <div className="min-w-[16em] max-w-[36em] text-[0.92em] wrap-anywhere">
      {pairs.map(({ name, values }) =>
        values.length > mostShown ? (
          <Details key={name} summary={t("several", { name, count: values.length })}>
            {values.join(", ")}
          </Details>
        ) : (
          <p key={name}>
            <span className="text-muted">{name}</span> {values.join(", ")}
          </p>
        ),
      )}
    </div>
  );
}
