import type { ReactNode } from "react";
import { classes } from "./class-names";

/** Our own strokes on a grid of 24; each stands beside a word, never alone. */
const drawings = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  cross: <path d="M6.5 6.5l11 11m0-11-11 11" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.4v.2" />
    </>
  ),
  warn: (
    <>
      <path d="M12 3.5 21.5 20h-19Z" />
      <path d="M12 10v4.5m0 2.6v.2" />
    </>
  ),
  stop: (
    <>
      <path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2Z" />
      <path d="m9 9 6 6m0-6-6 6" />
    </>
  ),
  done: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.3 2.8 2.8L16 9.6" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.3l3.4 2" />
    </>
  ),
  dot: <circle cx="12" cy="12" r="4" fill="currentColor" />,
  ring: <circle cx="12" cy="12" r="7" />,
  half: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor" />
    </>
  ),
  left: <path d="M19 12H5.5m5.5-6-6 6 6 6" />,
  right: <path d="M5 12h13.5M13 6l6 6-6 6" />,
  up: <path d="m6 14.5 6-6 6 6" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  outside: <path d="M9 5H5v14h14v-4M13 5h6v6m0-6-8.5 8.5" />,
  document: <path d="M6 3h8l4.5 4.5V21H6Zm8 0v4.5h4.5M9 12.5h6.5M9 16.5h6.5" />,
  passport: (
    <>
      <path d="M5.5 3h13v18h-13Z" />
      <circle cx="12" cy="10" r="3.2" />
      <path d="M9 17h6" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c1-4 4-5.7 7.5-5.7s6.5 1.7 7.5 5.7" />
    </>
  ),
  lock: <path d="M5.5 11h13v9.5h-13Zm3 0V8a3.5 3.5 0 0 1 7 0v3" />,
  upload: <path d="M12 16V4.5m-5 5 5-5 5 5M4.5 19.5h15" />,
  plus: <path d="M12 5v14M5 12h14" />,
  bin: <path d="M4.5 6.5h15M9 6.5V4h6v2.5m2.5 0L16.7 20H7.3L6.5 6.5M10 10.5v6m4-6v6" />,
  pencil: <path d="M4.5 19.5 5.5 15 16 4.5l3.5 3.5L9 18.5Z" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c5 5.5 5 12.5 0 18-5-5.5-5-12.5 0-18Z" />
    </>
  ),
  bell: <path d="M5.5 17.5c1.6-1.7 1.8-4 1.8-6.3a4.7 4.7 0 0 1 9.4 0c0 2.3.2 4.6 1.8 6.3Zm4.3 0a2.2 2.2 0 0 0 4.4 0" />,
  flag: <path d="M6 21V4h12l-2.5 4L18 12H6" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classes("icon", className)}>
      {drawings[name]}
    </svg>
  );
}
