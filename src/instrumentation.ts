/** Called once when the server starts, by Next. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startJobs } = await import("./app/jobs");
  const { stopJobs } = await import("./server/jobs");
  process.once("SIGTERM", stopJobs);
  process.once("SIGINT", stopJobs);
  startJobs();
}
