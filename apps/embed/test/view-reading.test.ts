import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser.mjs";
import { DATA_PATH } from "../views/open-data.js";
import { type Served, serveSite } from "./serve.js";

/** Pages of the views as a reader opens them: of every kind, the longest answers, and what is not there. */
const PAGES = [
  "stad/almelo/",
  "en/stad/alphen-aan-den-rijn/",
  "stad/leiden/situation/",
  "en/stad/gouda/needs/",
  "stad/almelo/integration-going-well/",
  "stad/enschede/situation/",
  "stad/zwolle/",
  "stelling/integration-going-well/",
  "en/stelling/sufficient-instruments/",
  "vraag/needs/",
  "stad/",
  DATA_PATH,
];

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveSite(), chromium.launch(launchOptions())]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Every element has been woken by its script. */
const awake = (page: Page) => page.waitForFunction(() => !document.querySelector("[defer-hydration]"));

async function visit(path: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const page = await (await browser.newContext(options)).newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  await page.goto(`${served.url}/${path}`, { waitUntil: "load" });
  if (options.javaScriptEnabled !== false) await awake(page);
  return { page, said };
}

/** @param rules the rules to hold it to, where that is not all */
async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      only ? { runOnly: [...only] } : {},
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  }, rules);
}

it.each(PAGES)("%s is accessible in light and dark, fits any window, and says nothing in the console", async (path) => {
  const { page, said } = await visit(path, { colorScheme: "light", viewport: { width: 360, height: 800 } });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
  for (const width of [280, 640, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
  expect(said).toEqual([]);
  await page.context().close();
});

it.each(["stad/almelo/", "stelling/integration-going-well/", "vraag/needs/"])(
  "%s is drawn before its script, and nothing moves when that wakes it",
  async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("article, section")].map((part) => part.getBoundingClientRect().height),
      );
    const [still] = await heights();
    await page.context().close();

    const context = await browser.newContext();
    const woken = await context.newPage();
    await woken.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await woken.goto(`${served.url}/${path}`, { waitUntil: "networkidle" });
    await awake(woken);
    const { shifts, height } = await woken.evaluate(() => ({
      shifts: (globalThis as unknown as { shifts: number[] }).shifts,
      height: document.querySelector("article")?.getBoundingClientRect().height,
    }));
    expect(shifts).toEqual([]);
    expect(height).toBe(still);
    await context.close();
  },
);

it("a woken chart opens a city's words", async () => {
  const { page } = await visit("stelling/integration-going-well/");
  await page.locator('g40-stance-chart button[value="almelo"]').click();
  await page.getByText("“Oneens, met dien verstande dat wij met onze aanpak op de goede weg zijn.”").first().waitFor();
  await page.context().close();
});

it("every form of embedding can be copied by keyboard", async () => {
  const { page } = await visit("stad/almelo/");
  const forms = page.locator("details.form");
  expect(await forms.count()).toBe(5);
  for (const button of await page.locator(".copy button").all()) expect(await button.textContent()).toBe("Kopieer");
  const summary = forms.nth(1).locator("summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  expect(await forms.nth(1).locator("code").textContent()).toMatch(/^<g40-city-card city="almelo"/);
  await page.context().close();
});

describe("an address that leads nowhere", () => {
  it("names the nearest city and item, and leads there", async () => {
    const { page } = await visit("stad/almeloo/neds/");
    const nearest = page.locator("#nearest a").first();
    expect(await nearest.textContent()).toBe("Almelo: Nodig van het Rijk");
    await nearest.click();
    await page.waitForURL(`${served.url}/stad/almelo/needs/`);
    await page.context().close();
  });

  it("answers in English where that was asked", async () => {
    const { page } = await visit("en/stad/goda/needs/");
    expect(await page.locator("#nearest").textContent()).toContain(
      "Did you mean Gouda: Needed from central government?",
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it("names every city without script", async () => {
    const { page } = await visit("en/nowhere/at/all/", { javaScriptEnabled: false });
    expect(await page.locator("main li a").count()).toBe(40 + 7);
    await page.locator("main").getByRole("link", { name: "Zwolle" }).click();
    await page.waitForURL(`${served.url}/stad/zwolle/`);
    await page.context().close();
  });
});
