import { Icon } from "@/ui/icon";
import { Badge } from "@/ui/tag";

/** How many notes that name the reader are unread; leads to them. */
export function Bell({ count, label }: { count: number; label: string }) {
  return (
    <a
      href="/review/mentions"
      aria-label={label}
      title={label}
      className="inline-flex items-center gap-1 rounded-md p-1 no-underline hover:bg-sunken"
    >
      <Icon name="bell" />
      {count > 0 && <Badge>{count > 99 ? "99+" : count}</Badge>}
    </a>
  );
}
