import { defineConfig } from "prisma/config";

/** Migrations are run by the owner of the tables where MIGRATION_DATABASE_URL names one. */
const url = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url && { datasource: { url } }),
});
