import type { Ref } from "react";
import { fieldId } from "./field-id";
import type { FieldFault } from "./form-faults";

type Props = {
  title: string;
  message?: string;
  faults: FieldFault[];
  /** The `within` of the fields that it leads to. */
  within?: string;
  /** The fields that can be led to, where some faults are of no field; all of them unless told. */
  fields?: readonly string[];
  ref?: Ref<HTMLDivElement>;
};

export function ErrorList({ title, message, faults, within, fields, ref }: Props) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="mb-8 rounded-md border-2 border-seal bg-raised px-5 py-4 in-data-[room=desk]:mb-4 in-data-[room=desk]:px-4 in-data-[room=desk]:py-3"
    >
      <h2 className="text-[1.15em] text-seal">{title}</h2>
      {message && <p className="mt-1.5">{message}</p>}
      {faults.length > 0 && (
        <ul className="mt-2 grid gap-1.5">
          {faults.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {!fields || fields.includes(field) ? (
                <a href={`#${fieldId(field, within)}`} className="font-semibold text-seal underline underline-offset-4">
                  {message}
                </a>
              ) : (
                <>
                  {message} <code className="block font-mono text-[0.88em] text-muted wrap-anywhere">{field}</code>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
