import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `server-only` throws outside Next's server; in a test everything is the server. */
const alias = { "@": here("./src"), "server-only": here("./node_modules/server-only/empty.js") };

/**
 * One set of modules for each of two workers: what is pure has nothing to leave behind, and a fresh set for each file
 * takes twice the time. By itself vitest would leave one of two cores idle.
 */
const pure = { pool: "threads", isolate: false, maxWorkers: 2, testTimeout: 20_000, env: { TZ: "UTC" } } as const;

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { ...pure, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: { ...pure, name: "whole-form", include: ["tests/whole-form/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          pool: "forks",
          maxWorkers: 2,
          globalSetup: ["tests/support/postgres.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
