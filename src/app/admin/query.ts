import { notFound } from "next/navigation";
import type { z } from "zod";
import type { Result } from "@/lib/result";

/** A page's query read by the same schema as the API's; what the schema does not take shows the list unfiltered. */
export function readQuery<Schema extends z.ZodType>(schema: Schema, params: Record<string, string>): z.output<Schema> {
  const filled = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ""));
  const read = schema.safeParse(filled);
  return read.success ? read.data : schema.parse({});
}

/** The same address with the cursor of the next page. */
export function nextPage(path: string, params: Record<string, string>, cursor: string | null): string | null {
  if (!cursor) return null;
  const filled = Object.entries(params).filter(([, value]) => value !== "");
  return `${path}?${new URLSearchParams({ ...Object.fromEntries(filled), cursor })}`;
}

/** The value, or the page that says that there is nothing here. */
export function orNotFound<Value>(result: Result<Value>): Value {
  if (!result.ok) notFound();
  return result.value;
}
