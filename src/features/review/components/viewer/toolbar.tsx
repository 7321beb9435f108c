import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";
import type { ViewerWords } from "./viewer";

type Act = "previous" | "next" | "zoomIn" | "zoomOut" | "fit" | "turn" | "pin";
type Props = {
  acts: Record<Act, () => void>;
  page: number;
  pages: number;
  words: ViewerWords;
  mayPin: boolean;
  aiming: boolean;
};

/** The same acts that have keys, each with its key in sight. */
export function Toolbar({ acts, page, pages, words, mayPin, aiming }: Props) {
  const numbered = words.page.replace("##", String(pages)).replace("#", String(page));
  return (
    <div className="flex flex-wrap items-center gap-1 text-[0.9em]">
      <Tool label={words.previous} shortcut="PageUp" onPress={acts.previous} off={page <= 1}>
        <Icon name="up" />
      </Tool>
      <Tool label={words.next} shortcut="PageDown" onPress={acts.next} off={page >= pages}>
        <Icon name="down" />
      </Tool>
      <span role="status" className="tabular px-1">
        {numbered}
      </span>
      <Tool label={words.zoomOut} shortcut="-" onPress={acts.zoomOut}>
        −
      </Tool>
      <Tool label={words.zoomIn} shortcut="+" onPress={acts.zoomIn}>
        +
      </Tool>
      <Tool shortcut="0" onPress={acts.fit}>
        {words.fit}
      </Tool>
      <Tool shortcut="R" onPress={acts.turn}>
        {words.turn}
      </Tool>
      {mayPin && (
        <Tool shortcut="P" onPress={acts.pin} pressed={aiming}>
          {words.pin}
        </Tool>
      )}
    </div>
  );
}

type ToolProps = {
  label?: string;
  shortcut: string;
  onPress: () => void;
  off?: boolean;
  pressed?: boolean;
  children: ReactNode;
};

function Tool({ label, shortcut, onPress, off = false, pressed, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-disabled={off}
      title={label ? `${label} (${shortcut})` : shortcut}
      onClick={off ? undefined : onPress}
      className="inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-md border border-control bg-raised px-2 font-semibold hover:bg-sunken aria-disabled:text-muted aria-disabled:opacity-60 aria-pressed:border-action aria-pressed:bg-action-soft"
    >
      {children}
      {!label && <kbd className="font-mono text-[0.85em] font-normal text-muted">{shortcut}</kbd>}
    </button>
  );
}
