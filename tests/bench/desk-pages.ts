import { type Browser, chromium } from "@playwright/test";
import { browserFlags } from "../../src/run/browser-flags.mjs";
import type { Ground } from "./fill";
import { weightOf } from "./page-weights";
import { expectStatus, webClient } from "./web-client";

export type DeskPage = {
  name: string;
  kilobytes: number;
  mostKilobytes: number;
  /** Milliseconds, in the middle of several visits: until the first byte, until everything on it can be used. */
  firstByte: number;
  usable: number;
  mostUsable: number;
  /** How far things moved while it loaded, as browsers count it: 0 is not at all. */
  shift: number;
  rows: number;
};

const turns = 30;
const loads = 7;
const listPath = "/review?status=open";

/** The list and a case as pages: their weight, and what a Chromium that has none of it yet makes of them. */
export async function deskPages(origin: string, ground: Ground): Promise<DeskPage[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH as string,
    args: browserFlags,
  });
  try {
    return [
      await look(browser, origin, ground, { name: "the list", path: listPath, mostKilobytes: 80, mostUsable: 600 }),
      await look(browser, origin, ground, {
        name: "a case",
        path: `/review/cases/${ground.caseIds[0]}`,
        mostKilobytes: 120,
        mostUsable: 1_000,
      }),
    ];
  } finally {
    await browser.close();
  }
}

/** The middle of the times until the list's first byte. */
export const listFirstByte = (origin: string, ground: Ground) => firstByteOf(origin, ground, listPath);

async function firstByteOf(origin: string, { reviewer }: Ground, path: string): Promise<number> {
  const ask = webClient(origin, reviewer.cookie);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++)
    times.push((await expectStatus(200, ask("GET", path, undefined, { accept: "text/html" }))).firstByte);
  return middleOf(times);
}

type Asked = Pick<DeskPage, "name" | "mostKilobytes" | "mostUsable"> & { path: string };

async function look(browser: Browser, origin: string, ground: Ground, { path, ...page }: Asked): Promise<DeskPage> {
  const ask = webClient(origin, ground.reviewer.cookie);
  const { body } = await expectStatus(200, ask("GET", path, undefined, { accept: "text/html" }));
  const seen: Seen[] = [];
  for (let load = 0; load <= loads; load++) seen.push(await visit(browser, `${origin}${path}`, ground.reviewer.cookie));
  const warm = seen.slice(1);
  return {
    ...page,
    kilobytes: await weightOf(origin, body),
    firstByte: await firstByteOf(origin, ground, path),
    usable: middleOf(warm.map(({ usable }) => usable)),
    shift: Math.max(...warm.map(({ shift }) => shift)),
    rows: body.match(/<a [^>]*data-row/g)?.length ?? 0,
  };
}

type Seen = { usable: number; shift: number };

/** A visit by somebody who has nothing of the page yet, until React has taken over every control on it. */
async function visit(browser: Browser, address: string, cookie: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const [name = "", value = ""] = cookie.split(";")[0]?.split(/=(.*)/s) ?? [];
    await context.addCookies([{ name, value, url: address }]);
    const page = await context.newPage();
    await page.addInitScript({ content: watch });
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => (window as unknown as Watched).usableAt !== undefined);
    await page.waitForTimeout(500); // what comes late may still move things
    return await page.evaluate(() => {
      const { usableAt = 0, shifted = 0 } = window as unknown as Watched;
      return { usable: usableAt, shift: shifted };
    });
  } finally {
    await context.close();
  }
}

type Watched = { usableAt?: number; shifted?: number };

/** Runs in the page, before anything of it; as text, since a compiler's helpers are not there. */
const watch = `
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const isTaken = (element) => Object.keys(element).some((key) => key.startsWith("__reactProps"));
  const look = () => {
    const controls = [...document.querySelectorAll("button, input, select, textarea, summary")];
    if (document.readyState !== "loading" && controls.length > 0 && controls.every(isTaken))
      window.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

const middleOf = (numbers: number[]) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
