import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const t = useTranslations("kit");
  return (
    <p className="mb-5 text-[0.92em] in-data-[room=desk]:mb-2 print:hidden">
      <a href={href} className="inline-flex items-center gap-1.5 py-0.5 underline underline-offset-4 hover:text-action">
        <Icon name="left" className="rtl:-scale-x-100" />
        {children ?? t("back")}
      </a>
    </p>
  );
}

/** Where one is, from the top; the last one is the page itself. */
export function Breadcrumb({ items }: { items: { href?: string; label: ReactNode }[] }) {
  const t = useTranslations("kit");
  return (
    <nav aria-label={t("breadcrumb")} className="mb-5 text-[0.92em] text-muted in-data-[room=desk]:mb-2 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {items.map(({ href, label }, at) => (
          <li key={href ?? "here"} className="flex gap-x-2">
            {at > 0 && <span aria-hidden="true">/</span>}
            {href ? (
              <a href={href} className="underline underline-offset-4 hover:text-ink">
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
