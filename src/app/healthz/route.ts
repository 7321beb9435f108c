/** The process lives; Postgres is not asked. */
export const GET = () => Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
export const dynamic = "force-dynamic";
