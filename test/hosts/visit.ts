import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** What the console says. */
  readonly said: string[];
  /** Addresses that were asked of any server. */
  readonly asked: string[];
  /** Ends the visit. */
  done(): Promise<void>;
}

/** What a page keeps of itself while it is open: how far its content moved, unasked by the reader. */
const WATCH = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push({ value, of: sources.map(({ node }) => node?.nodeName ?? "") });
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.log("violation: " + violatedDirective + " " + blockedURI));
`;

export interface VisitOptions extends BrowserContextOptions {
  /** Done before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens an address as a reader does. */
export async function visit(
  browser: Browser,
  address: string,
  { prepare, ...options }: VisitOptions = {},
): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (!message.location().url.endsWith("/favicon.ico")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(WATCH);
  await prepare?.(page);
  await page.goto(address, { waitUntil: "load" });
  return { page, said, asked, done: () => page.context().close() };
}

export interface Shift {
  /** Share of the window that moved, times the share of it that it moved by. */
  readonly value: number;
  /** Names of the nodes that moved. */
  readonly of: readonly string[];
}

/** What moved in the page so far. */
export const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(shifts))))");
