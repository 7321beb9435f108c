import { z } from "zod";

const key = z
  .string()
  .refine((text) => Buffer.from(text, "base64").length >= 32, "needs at least 32 random bytes in base64");
const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((text) => text === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: z.string().min(1, "names no PostgreSQL"),
  PUBLIC_ORIGIN: z.url().transform((text) => new URL(text).origin),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default(".data"),
  NEXTAUTH_SECRET: key,
  DATA_KEY: key,
  INDEX_KEY: key,
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("K-Visa Portal <no-reply@kvisa.example>"),
  RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
  KVISA_DEMO: flag,
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once. Throws with every problem listed, a line each. Nothing else reads `process.env`. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is incomplete.\n${problems.join("\n")}`);
  }
  parsed = result.data;
  return parsed;
}

/** Where browsers may send writes from: the public origin, in the demonstration also its 127.0.0.1 twin. */
export function ownOrigins(): string[] {
  const { PUBLIC_ORIGIN, KVISA_DEMO } = env();
  const twin = PUBLIC_ORIGIN.replace("//localhost", "//127.0.0.1");
  return KVISA_DEMO ? [PUBLIC_ORIGIN, twin] : [PUBLIC_ORIGIN];
}
