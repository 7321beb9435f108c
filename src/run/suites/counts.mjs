import { existsSync, readFileSync } from "node:fs";

const none = { passed: 0, failed: 0 };

/** What a run of vitest comes to. A run that ended badly without a failed test counts as one failure. */
export function vitestCounts(report, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  return settled({ passed: numPassedTests, failed: numFailedTests }, code);
}

/** What a run of Playwright comes to; one that needed a second try has passed. */
export function playwrightCounts(report, code) {
  const { expected = 0, flaky = 0, unexpected = 0 } = read(report).stats ?? {};
  return settled({ passed: expected + flaky, failed: unexpected }, code);
}

const settled = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {});

export const sum = (all) =>
  all.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), none);
