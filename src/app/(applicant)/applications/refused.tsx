import { cookies } from "next/headers";
import { flashCookieName, readFlash } from "@/server/http/flash";
import { ErrorSummary } from "@/ui/error-summary";

/** What a plain form of this page was refused for, if it just was. */
export async function refusalOf(page: string) {
  return readFlash((await cookies()).get(flashCookieName)?.value, page);
}

/** On a page of uploads the slot's form is one of many. */
export async function Refused({ page }: { page: string }) {
  const flash = await refusalOf(page);
  return flash ? <ErrorSummary message={flash.message} faults={flash.faults} within={flash.typed.slot} /> : null;
}
