import { randomBytes } from "node:crypto";

/** The environment that sealing needs, with keys of the moment. Imported before what reads it. */
const key = () => randomBytes(32).toString("base64");

Object.assign(process.env, {
  DATABASE_URL: "postgres://nobody@localhost/none",
  PUBLIC_ORIGIN: "http://localhost:3000",
  NEXTAUTH_SECRET: key(),
  DATA_KEY: key(),
  INDEX_KEY: key(),
});
