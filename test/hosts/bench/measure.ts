import type { Browser, Page, Request } from "playwright-core";
import { article, type Newsroom } from "../serve/newsroom.js";
import type { Measured } from "./forms.js";

/** Slow 4G as Lighthouse has it: ms, and bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU = 4;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** One visit to a page with one embed. Times in ms from the start of the navigation, sizes in bytes as sent. */
export interface Visit {
  readonly requests: number;
  readonly bytes: number;
  /** Downloads of ours, each begun after the one before had ended. */
  readonly inARow: number;
  /** The widget is painted; undefined where there is none. */
  readonly painted?: number | undefined;
  /** Sum of all that moved without being asked. */
  readonly shift: number;
}

const PARAGRAPH =
  "<p>De gemeenten kregen in januari 2018 een vragenlijst over de inburgering van vluchtelingen. Tweeëndertig van de veertig steden stuurden hun antwoorden terug.</p>";

/** Where an embed stands when its page opens: seen at once, or a window further down. */
export type Place = "seen" | "below";

const pageOf = ({ html }: Measured, place: Place) =>
  article(`${PARAGRAPH.repeat(place === "seen" ? 1 : 12)}${html}${PARAGRAPH.repeat(3)}`);

/** In every document, before all else: what moves, and when the widget is there and painted. */
const WATCH = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  globalThis.painted = new Promise((done) => {
    const look = () => {
      const drawn = [...document.querySelectorAll("*")].some(
        ({ localName, shadowRoot }) => localName.startsWith("g40-") && shadowRoot?.querySelector(".frame"));
      if (drawn) requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
`;

async function opened(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  return page;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest row of downloads in which each began after the one before had ended. */
function longestRow(spans: readonly Span[]): number {
  const rows: number[] = [];
  for (const [at, { start }] of spans.entries()) {
    const before = spans.slice(0, at).map(({ end }, index) => (end <= start ? (rows[index] ?? 0) : 0));
    rows[at] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...rows);
}

/** As a reader goes down a page: a third of a window at a time. */
async function readOn(page: Page) {
  for (let step = 0; step < 9; step++) {
    await page.mouse.wheel(0, PHONE.viewport.height / 3);
    await page.waitForTimeout(150);
  }
}

const timeOrigin = (page: Page) => page.evaluate(() => performance.timeOrigin);

/** Opens a page with an embed on a phone with a slow line and a slow processor, and waits until it is drawn. */
export async function measure(
  browser: Browser,
  newsroom: Newsroom,
  site: string,
  embed: Measured,
  place: Place,
): Promise<Visit> {
  const page = await opened(browser, true);
  try {
    await page.addInitScript(WATCH);
    const ours: Request[] = [];
    const spans: Span[] = [];
    const began = new Map<Request, number>();
    page.on("request", (request) => began.set(request, performance.now()));
    page.on("requestfinished", (request) => {
      if (!request.url().startsWith(`${site}/`)) return;
      ours.push(request);
      spans.push({ start: began.get(request) ?? 0, end: performance.now() });
    });
    await page.goto(newsroom.page(pageOf(embed, place)), { waitUntil: "load" });
    const isFramed = embed.form.startsWith("frame");
    const isDrawn = isFramed || embed.form.startsWith("element");
    if (place === "below") {
      await page.waitForLoadState("networkidle");
      await readOn(page);
    }
    let painted: number | undefined;
    if (isDrawn) {
      if (isFramed) await page.waitForFunction("frames.length > 0");
      const within = isFramed ? await frameOf(page, site) : page.mainFrame();
      painted = ((await within.evaluate("painted")) as number) - (await timeOrigin(page));
    }
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(ours.map((request) => request.sizes()));
    return {
      requests: ours.length,
      bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
      inARow: longestRow(spans),
      painted,
      shift: (await page.evaluate("shift")) as number,
    };
  } finally {
    await page.context().close();
  }
}

async function frameOf(page: Page, site: string) {
  for (;;) {
    const frame = page.frames().find((one) => one.url().startsWith(`${site}/`));
    if (frame) return frame;
    await page.waitForTimeout(20);
  }
}

/** When the first words are painted where scripts do not run: those in the page, or in the frame. In ms. */
export async function readable(browser: Browser, newsroom: Newsroom, site: string, embed: Measured): Promise<number> {
  const page = await opened(browser, false);
  try {
    await page.goto(newsroom.page(pageOf(embed, "seen")), { waitUntil: "load" });
    const within = embed.form.startsWith("frame") ? await frameOf(page, site) : page.mainFrame();
    const first = () =>
      within.evaluate(() => {
        const paint = performance.getEntriesByName("first-contentful-paint")[0];
        return paint ? performance.timeOrigin + paint.startTime : 0;
      });
    for (let tries = 0; tries < 200; tries++) {
      const at = await first();
      if (at > 0) return at - (await timeOrigin(page));
      await page.waitForTimeout(25);
    }
    throw new Error(`${embed.form} painted no words without script`);
  } finally {
    await page.context().close();
  }
}
