/** Called once when the server starts, by Next; the jobs need Node and stay out of every other runtime's bundle. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build")
    await import("./instrumentation-node");
}
