import { database } from "@/server/db";

export const dynamic = "force-dynamic";

let asked: { at: number; answer: Promise<boolean> } | undefined;

/** One cheap query at most every second, however many ask. */
function postgresAnswers(): Promise<boolean> {
  if (!asked || Date.now() - asked.at > 1_000)
    asked = {
      at: Date.now(),
      answer: database().$queryRaw`select 1`.then(
        () => true,
        () => false,
      ),
    };
  return asked.answer;
}

export async function GET() {
  const ready = await postgresAnswers();
  const headers = { "cache-control": "no-store", ...(ready ? {} : { "retry-after": "5" }) };
  return Response.json({ status: ready ? "ready" : "waiting for Postgres" }, { status: ready ? 200 : 503, headers });
}
