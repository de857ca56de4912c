import type { Browser } from "playwright-core";

/** A line, a processor, and how many charts stand on the page. */
export interface Setting {
  readonly id: "fast" | "phone" | "twenty";
  readonly charts: number;
  readonly slow: boolean;
}

export const SETTINGS: readonly Setting[] = [
  { id: "fast", charts: 1, slow: false },
  { id: "phone", charts: 1, slow: true },
  { id: "twenty", charts: 20, slow: false },
];

/** What one visit gave. Times in ms, sizes in bytes. */
export interface Visit {
  readonly marks: number;
  readonly bytes: number;
  readonly requests: number;
  /** From the start of the navigation. */
  readonly painted: number;
  /** From the last byte of the main script to painted; undefined where no script draws. */
  readonly arrived?: number | undefined;
  /** All that long tasks took over 50 ms, until half a second after painted. */
  readonly blocking: number;
  /** What is left of the JavaScript heap after a collection. */
  readonly heap: number;
}

/** Slow 4G as Lighthouse has it: ms, and bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const PATIENCE = 60_000;

/** Opens a page in a context of its own, waits until it is drawn, and measures. */
export async function visit(browser: Browser, url: string, slow: boolean, picture?: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    if (slow) {
      await session.send("Network.emulateNetworkConditions", SLOW_4G);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    }
    await page.goto(url, { timeout: PATIENCE });
    const late = new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`${url} was not drawn in ${PATIENCE} ms. ${errors.join(" ")}`)),
        PATIENCE,
      ).unref();
    });
    const measured = await Promise.race([page.evaluate("measured()") as Promise<Omit<Visit, "heap">>, late]);
    if (errors.length > 0) throw new Error(`${url}: ${errors.join(" ")}`);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    return { ...measured, heap: usedSize };
  } finally {
    await context.close();
  }
}
