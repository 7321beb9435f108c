import type { ReactNode } from "react";
import type { IconName } from "./icon";
import { Tag, type TagTone } from "./tag";

export type Task = {
  key: string;
  title: ReactNode;
  /** Without it the task cannot be started yet. */
  href?: string;
  hint?: ReactNode;
  state: { text: ReactNode; tone: TagTone; icon?: IconName };
};

/** The whole way at a glance: what is done, what is begun, what is to come. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="border-t border-line">
      {tasks.map(({ key, title, href, hint, state }) => (
        <li
          key={key}
          className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3.5 hover:bg-sunken"
        >
          <div className="min-w-0 flex-1 basis-64 px-1">
            {href ? (
              <a
                href={href}
                aria-describedby={`task-${key}-state`}
                className="font-semibold link after:absolute after:inset-0"
              >
                {title}
              </a>
            ) : (
              <span className="text-muted">{title}</span>
            )}
            {hint && <p className="text-[0.92em] text-muted">{hint}</p>}
          </div>
          <div id={`task-${key}-state`} className="px-1">
            <Tag tone={state.tone} icon={state.icon}>
              {state.text}
            </Tag>
          </div>
        </li>
      ))}
    </ul>
  );
}
