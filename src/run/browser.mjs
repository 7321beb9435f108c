import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { outcome, tool } from "./commands.mjs";
import { Stop } from "./stop.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/snap/bin/chromium"];
const sentence =
  "There is no browser for the journeys: install Chromium (apt install chromium), or name one with CHROMIUM_PATH.";

/** The path of a Chromium: the one that is named, the system's, Playwright's, or one that is installed now. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Stop(`CHROMIUM_PATH names ${named}, which is not there; correct it or leave it out.`);
  return named || systemBrowser() || (await playwrightBrowser()) || (await installed());
}

function systemBrowser() {
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {} // not this one
  }
  return elsewhere.find((path) => existsSync(path));
}

async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installed() {
  console.log("Installing a browser");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && (await aptInstall())) return systemBrowser();
  await tool("playwright", ["install", "chromium"], { failure: () => sentence });
  const path = await playwrightBrowser();
  if (!path) throw new Stop(sentence);
  return path;
}

/** Debian's package; another apt at work (a second clone's test, perhaps) is waited for. */
async function aptInstall() {
  const wait = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=2"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (let tries = 0; tries < 20; tries++) {
    await outcome("apt-get", [...wait, "-q", "update"], { env });
    const { code, output } = await outcome(
      "apt-get",
      [...wait, "-qy", "--no-install-recommends", "install", "chromium"],
      { env },
    );
    if (code === 0) return true;
    if (!/could not get lock|is another process using it/i.test(output)) return false;
    await sleep(5_000);
  }
  return false;
}
