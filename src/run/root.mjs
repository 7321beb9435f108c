import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The clone that this file is part of. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export const dataDir = () => resolve(root, process.env.DATA_DIR || ".data");
