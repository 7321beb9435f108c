import "server-only";
import { z } from "zod";
import type { Endpoint } from "./endpoint";
import type { Operation } from "./operation";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Json = Record<string, unknown>;

const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  return rest;
};

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { type: "string", description: "Stable and kebab-case" },
    faults: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "code", "message"],
        properties: { field: { type: "string" }, code: { type: "string" }, message: { type: "string" } },
      },
    },
    current: { description: "Where things stand now, beside changed-meanwhile" },
  },
};

/** The whole contract as OpenAPI 3.1, made of the schemas that the routes parse with. */
export function openApi(endpoints: Record<string, Endpoint>): Json {
  const paths = Object.entries(endpoints).map(([path, spec]) => [
    path.replace(/\[([^\]]+)\]/g, "{$1}"),
    Object.fromEntries(
      methods.flatMap((method) =>
        spec[method] ? [[method.toLowerCase(), operationObject(path, method, spec[method])]] : [],
      ),
    ),
  ]);
  return {
    openapi: "3.1.0",
    info: {
      title: "K-Visa Portal",
      version: "1",
      description: "An independent portal for China's K visa. It is not a government's and grants no visa.",
    },
    paths: Object.fromEntries(paths),
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "kvisa.session" } },
    },
  };
}

function operationObject(path: string, method: string, operation: Operation): Json {
  const open = operation.who === "anyone";
  const roles = operation.who === "anyone" ? "open to all" : operation.who.join(", ");
  const parameters = [
    ...[...path.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: propertyOf(operation.params, name ?? "") ?? { type: "string" },
    })),
    ...queryParameters(operation.query),
    ...(operation.once
      ? [
          {
            name: "Idempotency-Key",
            in: "header",
            required: operation.once === "needed",
            schema: { type: "string", maxLength: 128 },
          },
        ]
      : []),
  ];
  return {
    summary: operation.summary,
    description: `For: ${roles}.`,
    ...(open ? { security: [] } : { security: [{ session: [] }] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(method === "GET" ? {} : bodyOf(operation)),
    responses: { ...answersOf(operation), default: refusal },
  };
}

const refusal = {
  description: "A refusal (RFC 9457)",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const propertyOf = (schema: z.ZodType | undefined, name: string): unknown =>
  schema ? (jsonSchema(schema, "input").properties as Json | undefined)?.[name] : undefined;

function queryParameters(schema: z.ZodType | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input") as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema: inner,
  }));
}

const mediaTypes = {
  json: ["application/json"],
  form: ["application/x-www-form-urlencoded"],
  multipart: ["multipart/form-data"],
  "json-or-multipart": ["application/json", "multipart/form-data"],
  "multipart-or-csv": ["multipart/form-data", "text/csv"],
};

function bodyOf({ body, accepts = "json" }: Operation): Json {
  if (!body && accepts === "json") return {};
  const schema = body ? jsonSchema(body, "input") : { type: "object" };
  const content = Object.fromEntries(
    mediaTypes[accepts].map((mediaType) => [mediaType, { schema: partsOf(mediaType, schema) }]),
  );
  return { requestBody: { required: body !== undefined, content } };
}

/** A multipart body carries the file beside its fields. */
function partsOf(mediaType: string, schema: Json): Json {
  if (mediaType !== "multipart/form-data") return schema;
  const file = { file: { type: "string", contentMediaType: "application/octet-stream" } };
  return { ...schema, properties: { ...(schema.properties as Json | undefined), ...file } };
}

function answersOf({ answers }: Operation): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      schema
        ? { description: "Done", content: { "application/json": { schema: jsonSchema(schema, "output") } } }
        : { description: "Done" },
    ]),
  );
}
