import type { FieldFault } from "@/ui/form-faults";
import type { Change } from "../../domain/changes";

export type Sent =
  | { kind: "saved"; version: number }
  | { kind: "conflict"; version: number; values: unknown[] }
  | { kind: "refused"; faults: FieldFault[]; message?: string }
  | { kind: "offline" };

type Body = {
  version?: number;
  faults?: FieldFault[];
  detail?: string;
  current?: { version: number; values: unknown[] };
};

/** Sends changes of a draft; all of them count, or none. */
export async function sendChanges(versionId: string, changes: readonly Change[], version: number): Promise<Sent> {
  const answer = await fetch(`/api/v1/form-versions/${versionId}`, {
    method: "PATCH",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "accept-language": document.documentElement.lang,
    },
    body: JSON.stringify({ changes, version }),
  }).catch(() => null);
  if (!answer) return { kind: "offline" };
  const body: Body = await answer.json().catch(() => ({}));
  if (answer.ok && body.version !== undefined) return { kind: "saved", version: body.version };
  if (answer.status === 409 && body.current?.values) return { kind: "conflict", ...body.current };
  return { kind: "refused", faults: body.faults ?? [], ...(body.faults?.length ? {} : { message: body.detail }) };
}
