"use client";

import { useEffect } from "react";
import { useFault } from "./form-faults";

type Props = { name: string; id: string; controls: string; error?: string; prefix: string };

/** The message beside a field: what the form was told after sending, or else what the page came with. */
export function FieldError({ name, id, controls, error, prefix }: Props) {
  const message = useFault(name) ?? error;

  useEffect(() => {
    for (const control of document.querySelectorAll(`[data-field="${CSS.escape(controls)}"]`)) {
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }, [controls, message]);

  return (
    <p id={id} className="field-error font-semibold text-seal empty:hidden">
      {message && (
        <>
          <span className="sr-only">{prefix} </span>
          {message}
        </>
      )}
    </p>
  );
}
