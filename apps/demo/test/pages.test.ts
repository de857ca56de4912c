import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { cite, stanceOf, tally } from "@g40-inburgering/core";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser.mjs";

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

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

const PAGES = [
  "index.html",
  "english.html",
  "npm.html",
  "script-tag.html",
  "theming.html",
  "no-script.html",
  "server.html",
];

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each(PAGES)("%s is accessible and says nothing in the console", async (file) => {
    const { page, said } = await visit(file, { colorScheme });
    expect(said).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

it.each([280, 360, 640, 1200])("no page is wider than a window of %d px", async (width) => {
  for (const file of [...PAGES, "failing-data.html"]) {
    const { page } = await visit(file, { viewport: { width, height: 800 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, file).toBeLessThanOrEqual(0);
    await page.context().close();
  }
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
    expect(await page.locator("g40-stance-chart table").count()).toBe(2);
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

it("a card by script tag follows its chart", async () => {
  const { page } = await visit("script-tag.html");
  await page.locator('#grafiek button[value="helmond"]').click();
  await page.locator("g40-city-card").scrollIntoViewIfNeeded();
  await page.locator("g40-city-card").getByRole("heading", { name: "Helmond" }).waitFor();
  await page.context().close();
});
