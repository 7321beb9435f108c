"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useRef } from "react";

export type Gap = { name: string; label: string };

/** Texts with the gaps that they may have: pressing one puts it where the cursor last was. */
export function WithGaps({ gaps, children }: { gaps: Gap[]; children: ReactNode }) {
  const t = useTranslations("rules");
  const last = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLFieldSetElement>(null);

  function put(name: string) {
    const box = last.current ?? whole.current?.querySelector("textarea");
    if (!box) return;
    box.focus();
    box.setRangeText(`{${name}}`, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <fieldset
      ref={whole}
      className="grid min-w-0 gap-4"
      onFocus={({ target }) => {
        if (target instanceof HTMLTextAreaElement) last.current = target;
      }}
    >
      {children}
      {gaps.length > 0 && (
        <details>
          <summary className="w-fit text-[0.92em] link">{t("gaps")}</summary>
          <ul className="mt-1.5 flex flex-wrap gap-1.5">
            {gaps.map(({ name, label }) => (
              <li key={name}>
                <button
                  type="button"
                  title={label}
                  onClick={() => put(name)}
                  className="rounded-full border border-control bg-raised px-2.5 py-0.5 text-[0.88em] hover:bg-sunken"
                >
                  <code className="font-mono">{`{${name}}`}</code> {label}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
