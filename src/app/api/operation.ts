import "server-only";
import type { z } from "zod";
import type { Context, PublicContext } from "@/features/identity/context";
import type { Role } from "@/features/identity/domain/actor";
import type { Result } from "@/lib/result";

/** What a handler answers: JSON unless it made a Response of its own; `page` is where a plain form goes on to (303). */
export type Answer = { status?: number; body?: unknown; headers?: Record<string, string>; page?: string };

type Sent<Params, Query, Body> = {
  params: Params;
  query: Query;
  body: Body;
  request: Request;
  /** The posted form itself, for uploads and for pages of answers. */
  form: FormData | null;
  /** The body as it came. */
  bytes: Uint8Array<ArrayBuffer>;
  /** What the endpoint's `find` found, so that nobody has to look for it twice. */
  found: unknown;
};

type Spec<Who, Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> = {
  /** One line for openapi.json. */
  summary: string;
  who: Who;
  params?: Params;
  query?: Query;
  body?: Body;
  /** JSON alone by default; a browser's plain form is always taken beside it. `raw` hands the form over unparsed. */
  accepts?: "json" | "multipart" | "form" | "json-or-multipart" | "multipart-or-csv";
  /** Bytes of body at most; 256 KiB unless told. */
  most?: number;
  /** Keeps the first answer under the Idempotency-Key: "taken" where one may be sent, "needed" where one must. */
  once?: "taken" | "needed";
  /** The statuses of success with the shape of their body; null where there is none. */
  answers: Record<number, z.ZodType | null>;
  /** Where a plain form goes back to after a refusal. */
  back?: (params: z.output<Params>) => string;
  handle: (
    context: Who extends "anyone" ? PublicContext : Context,
    sent: Sent<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Result<Answer> | Response>;
};

/** An operation of the API with its types worn off, as the endpoint and openapi.json read it. */
export type Operation = Omit<Spec<"anyone" | Role[], z.ZodType, z.ZodType, z.ZodType>, "handle" | "back"> & {
  back?: (params: never) => string;
  handle: (context: never, sent: never) => Promise<Result<Answer> | Response>;
};

/** Declares an operation; the types of what is sent follow from its schemas. `who` is "anyone" or the roles that may. */
export function operation<
  const Who extends "anyone" | Role[],
  Params extends z.ZodType = z.ZodType<Record<string, string>>,
  Query extends z.ZodType = z.ZodType<Record<string, never>>,
  Body extends z.ZodType = z.ZodType<undefined>,
>(spec: Spec<Who, Params, Query, Body>): Operation {
  return spec;
}
