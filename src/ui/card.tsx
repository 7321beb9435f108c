import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Props = { title?: ReactNode; icon?: IconName; href?: string; children?: ReactNode; footer?: ReactNode };

/** One thing on paper. With `href` the whole card leads there. */
export function Card({ title, icon, href, children, footer }: Props) {
  return (
    <section className="relative flex flex-col gap-2 rounded-lg border border-line bg-raised p-5 in-data-[room=desk]:p-3.5 has-[a.whole-card:hover]:border-action">
      {icon && <Icon name={icon} className="size-7 text-action" />}
      {title && (
        <h2 className="text-[1.12em]">
          {href ? (
            <a
              href={href}
              className="whole-card text-action underline decoration-1 underline-offset-4 after:absolute after:inset-0 after:rounded-lg"
            >
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
      )}
      {children}
      {footer && <div className="mt-auto pt-2">{footer}</div>}
    </section>
  );
}

export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
