import type { Reader } from "../condition";
import type { FormField } from "../form";
import type { Reading } from "../reading";

/** The answer under examination, and what stands around it: inside a row `reader` sees that row's answers. */
export type Place = { reading: Reading; reader: Reader; field: FormField; row?: number };

export type Values = Record<string, string | number>;

/** What is wrong. `at` names another place than the answer's own. */
export type Finding = { code: string; values?: Values; at?: string };

/** Names a field (or `post:<key>`) in a fault's values; whoever writes the sentence puts its label there. */
export const reference = (path: string) => `@${path}`;
