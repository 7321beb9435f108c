import { cookies } from "next/headers";
import { cache } from "react";
import { keptCookieName, readKept } from "@/features/eligibility/kept-answers";
import { preCheckOf } from "@/features/eligibility/pre-check";
import { pageContext } from "@/features/identity/context";

/** The pre-check of whoever looks at the page, from their browser's cookie; made once however many parts ask. */
export const currentPreCheck = cache(async () => {
  const kept = readKept((await cookies()).get(keptCookieName)?.value);
  return preCheckOf(await pageContext(), kept);
});
