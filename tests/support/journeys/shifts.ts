import { expect, type Page } from "@playwright/test";

/** A line that wraps otherwise once the letters are there; a tenth is what browsers begin to call poor. */
const most = 0.02;

type Shift = { value: number; what: string[] };

/** From now on every page of this tab counts what moves in it without anybody having touched it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources?: { node: Node | null }[] };
    const seen: { value: number; what: string[] }[] = [];
    Object.assign(window, { shiftsSeen: seen });
    const nameOf = (node: Node | null) =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}`.slice(0, 80) : (node?.nodeName ?? "");
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[])
        if (!entry.hadRecentInput)
          seen.push({ value: entry.value, what: (entry.sources ?? []).map(({ node }) => nameOf(node)) });
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Once fonts are there and nothing is asked for any more, next to nothing has moved. */
export async function expectStill(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return (window as unknown as { shiftsSeen: Shift[] }).shiftsSeen;
  });
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  const told = shifts.map(({ value, what }) => `${value.toFixed(4)} ${what.join(", ")}`).join("\n");
  expect.soft(sum, `${address} at ${page.viewportSize()?.width}\n${told}`).toBeLessThan(most);
}
