import { defineConfig, devices } from "@playwright/test";
import { browserFlags } from "./src/run/browser-flags.mjs";

/** `npm run test:journeys` sets these; alone, Playwright visits the portal that `npm start` runs. */
const { BASE_URL = "http://localhost:3000", CHROMIUM_PATH, JOURNEYS_REPORT } = process.env;

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: /\.(journey|spec|test)\.ts$/,
  outputDir: "test-results",
  workers: 1,
  // A browser on a busy machine may stumble once; what is wrong stumbles twice.
  retries: 1,
  timeout: 480_000, // four people, from the pre-check to the passport, on a slow machine
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ...(JOURNEYS_REPORT ? [["json", { outputFile: JOURNEYS_REPORT }] as const] : [])],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE_URL,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    actionTimeout: 15_000,
    trace: "on-first-retry", // of every step of everybody it takes more than the step itself
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: browserFlags,
    },
  },
});
