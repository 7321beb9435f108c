import { requestContext } from "@/features/identity/context";
import { problem } from "@/server/http/problem";
import { httpRefusals } from "@/server/http/refusals";

async function unknown(request: Request): Promise<Response> {
  const context = await requestContext(request).catch(() => null);
  return problem(httpRefusals.notFound, context?.locale ?? "en");
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
