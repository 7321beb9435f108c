import type { Definition, Fee } from "./definition";

type Asked = { post: unknown; nationality: unknown; entries: unknown };

/** What a post charges somebody: the fee for their nationality, else the one for everybody; undefined where none is kept. */
export function feeFor({ settings }: Definition, { post, nationality, entries }: Asked): Fee | undefined {
  const fitting = settings.fees.filter((fee) => fee.post === post && fee.entries === entries);
  return (
    fitting.find((fee) => fee.nationality !== undefined && fee.nationality === nationality) ??
    fitting.find((fee) => fee.nationality === undefined)
  );
}
