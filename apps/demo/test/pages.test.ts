import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { cite, stanceOf, tally } from "@g40-inburgering/core";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser.mjs";
import { pageHtml } from "../layout.js";
import { declarations } from "../reference.js";
import { pages } from "../site.js";
import { FAILING, FILES, SOUND } from "./built.js";

/** The end-to-end tests open the built demo as a reader does, in a real browser. */
let server: PreviewServer;
let browser: Browser;
let address = "";

beforeAll(async () => {
  const root = resolve(import.meta.dirname, "..");
  server = await preview({ root, preview: { port: 0, strictPort: false, host: "127.0.0.1" }, logLevel: "error" });
  address = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  await new Promise((done) => server.httpServer.close(done));
});

interface Visit {
  readonly page: Page;
  readonly said: readonly string[];
}

async function visit(file: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  await page.goto(address + file, { waitUntil: "networkidle" });
  return { page, said };
}

async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const options = only ? { runOnly: { type: "rule" as const, values: [...only] } } : {};
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  }, rules);
}

const WIDTHS = [280, 360, 640, 1200] as const;

/** Widths of a window that the page is wider than. */
async function overflows(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(width);
  }
  return found;
}

/** Each page is visited once, a few at a time, since a visit is mostly waiting. Only contrast depends on the scheme. */
it.concurrent.each(SOUND)(
  "%s is accessible in light and dark, fits every width and says nothing in the console",
  async (file) => {
    const { page, said } = await visit(file, { colorScheme: "light" });
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  },
);

it.concurrent.each(FAILING)("%s fits every width", async (file) => {
  const { page } = await visit(file);
  expect(await overflows(page)).toEqual([]);
  await page.context().close();
});

it("no link within the site leads nowhere, but to what the embed writes", async () => {
  const built = new Set(FILES);
  const broken: string[] = [];
  for (const { file, body } of pages) {
    for (const [, href = ""] of pageHtml({ ...pages[0], file, body } as (typeof pages)[number], pages, false).matchAll(
      / href="(\.[^"]*)"/g,
    )) {
      const { pathname } = new URL(href, `http://site/${file}`);
      const path = pathname.slice(1);
      if (path.endsWith(".html") && !built.has(path)) broken.push(`${file}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

describe("the article", () => {
  it("states the dataset's own counts, and shows each with its cities", async () => {
    const { page } = await visit("index.html");
    const agree = tally("integration-going-well").find(({ value }) => value === "agree")?.n ?? 0;
    expect(await page.locator("h1").textContent()).toContain("zestien van 32");
    expect(agree).toBe(16);
    const row = page.locator("#stelling-1 .frame tbody tr").first();
    expect(await row.locator("button").count()).toBe(agree);
    await page.context().close();
  });

  it("walks one value to the screen: Almelo's stance, its words, and their lines in the source", async () => {
    const { page } = await visit("index.html");
    const row = stanceOf("almelo", "integration-going-well");
    await page.locator('#stelling-1 button[value="almelo"]').click();
    const evidence = page.locator("#stelling-1 .panel");
    await evidence.getByText(`“${row?.quote}”`).waitFor();
    await evidence.getByText("regels 223–226").waitFor();
    const card = page.locator("g40-city-card");
    await card.getByRole("heading", { name: "Almelo" }).waitFor();
    await card.getByText(`“${row?.quote}”`).waitFor();
    expect(await card.locator(".stance .mark").first().getAttribute("class")).toContain(row?.stance);
    await page.context().close();
  });
});

describe("written by a server", () => {
  it("is readable without script, with every city and the words of its card", async () => {
    const { page } = await visit("server.html", { javaScriptEnabled: false });
    expect(await page.locator("g40-stance-chart .unit").count()).toBe(40);
    expect(await page.locator("g40-city-card .stance .quote").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("wakes on the tree that is there: nothing is drawn twice, nothing shifts, and it works", async () => {
    const page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number; first: Element | null };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      addEventListener("DOMContentLoaded", () => {
        seen.first = document.querySelector("g40-stance-chart")?.shadowRoot?.querySelector(".unit") ?? null;
      });
    });
    await page.goto(`${address}server.html`, { waitUntil: "networkidle" });
    await page.waitForFunction(() => document.querySelectorAll("[defer-hydration]").length === 0);
    expect(await page.locator("g40-stance-chart .unit").count()).toBe(40);
    expect(await page.locator("g40-city-card article").count()).toBe(1);
    const same = await page.evaluate(() => {
      const { first, shift } = globalThis as unknown as { shift: number; first: Element | null };
      return { kept: first?.isConnected === true, shift };
    });
    expect(same).toEqual({ kept: true, shift: 0 });
    await page.locator('g40-stance-chart button[value="gouda"]').click();
    await page.locator("g40-stance-chart td .panel").getByText("Gouda").waitFor();
    await page.locator("g40-city-card").scrollIntoViewIfNeeded();
    await page.locator("g40-city-card").getByRole("heading", { name: "Gouda" }).waitFor();
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe("without script", () => {
  it("the tables, the quotations and their sources are on the page", async () => {
    const { page } = await visit("index.html", { javaScriptEnabled: false });
    expect(await page.locator("article g40-stance-chart table").count()).toBe(2);
    expect(await page.locator("article g40-quote blockquote").count()).toBe(1);
    expect(await page.locator("g40-city-card").textContent()).toContain(
      cite("s-hertogenbosch", "integration-going-well"),
    );
    await page.context().close();
  });
});

describe("when it goes wrong", () => {
  it("the fallback stays, with one warning each that names the next step", async () => {
    const { page, said } = await visit("failing-data.html");
    expect(said).toHaveLength(2);
    expect(said.join("\n")).toContain('Did you mean city="almelo"?');
    expect(said.join("\n")).toContain("integration-going-well or sufficient-instruments");
    expect(await page.locator("#unknown-city blockquote").first().isVisible()).toBe(true);
    expect(await page.locator("#unknown-statement table").isVisible()).toBe(true);
    await page.locator("#no-answer").scrollIntoViewIfNeeded();
    await page.locator("#no-answer").getByText("beantwoordde de rondvraag niet").waitFor();
    await page.context().close();
  });

  it("a card whose data do not load keeps its quotations and warns once", async () => {
    const page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    page.on("console", (message) => message.type() === "warning" && said.push(message.text()));
    await page.route(/s-hertogenbosch/, (route) => route.abort());
    await page.goto(`${address}index.html`, { waitUntil: "networkidle" });
    expect(await page.locator("g40-city-card blockquote").first().isVisible()).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("could not load profile s-hertogenbosch");
    await page.context().close();
  });
});

it("by the script that newsrooms paste, a card follows its chart", async () => {
  const { page } = await visit("gebruik-script.html");
  await page.locator('#grafiek button[value="helmond"]').click();
  await page.locator("g40-city-card").scrollIntoViewIfNeeded();
  await page.locator("g40-city-card").getByRole("heading", { name: "Helmond" }).waitFor();
  await page.context().close();
});

describe.each(declarations.map(({ tagName }) => tagName))("the page of %s", (tag) => {
  const file = `en/element-${tag.replace("g40-", "")}.html`;

  it("shows every example live, and none as its fallback", async () => {
    const { page } = await visit(file);
    const examples = page.locator(`.live > ${tag}`);
    expect(await examples.count()).toBeGreaterThan(1);
    for (const example of await examples.all()) {
      await example.scrollIntoViewIfNeeded();
      await example.locator(".frame").first().waitFor();
    }
    await page.context().close();
  });

  it("names all that the manifest says it takes and gives", async () => {
    const { page } = await visit(file, { javaScriptEnabled: false });
    const named = await page.locator(".reference th").allTextContents();
    const { attributes, events, cssParts, cssProperties } = declarations.find(
      ({ tagName }) => tagName === tag,
    ) as (typeof declarations)[number];
    for (const { name } of [...attributes, ...events, ...cssParts, ...cssProperties]) expect(named).toContain(name);
    const headings = await page.locator("h2").allTextContents();
    expect(headings).toEqual(["Examples", "Reference", "Accessibility", "When not to use it"]);
    await page.context().close();
  });
});
