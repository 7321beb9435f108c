import { useTranslations } from "next-intl";

/** How far one has come, in words and as a bar. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const t = useTranslations("kit");
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-4 text-[0.92em]">
        <span>{label}</span>
        <span className="tabular text-muted">{t("progress", { done, total })}</span>
      </div>
      <progress aria-label={label} value={done} max={total} className="progress-bar" />
    </div>
  );
}
