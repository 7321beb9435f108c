import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Props = { icon?: IconName; title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says so, why, and what one could do. */
export function EmptyState({ icon = "document", title, children, action }: Props) {
  return (
    <div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-control px-5 py-10 text-center">
      <Icon name={icon} className="size-9 text-muted" />
      <p className="font-semibold">{title}</p>
      {children && <div className="max-w-[30em] text-muted">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
