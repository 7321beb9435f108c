import "server-only";
import type { Context } from "@/features/identity/context";
import { refusals } from "@/features/review/domain/refusals";
import { findTakenLook } from "@/features/review/second-looks/queries";
import { err, ok, type Result } from "@/lib/result";

/** For an endpoint's `find`: a look that this person took; anybody else's never was. */
export async function ownLook(context: Context, { lookId = "" }: Record<string, string>): Promise<Result<unknown>> {
  const own = await findTakenLook(context, lookId);
  return own ? ok(own) : err(refusals.secondLookNotFound);
}
