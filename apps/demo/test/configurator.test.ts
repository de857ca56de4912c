import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { survey } from "@g40-inburgering/core";
import { frameSnippet, pageAddress } from "@g40-inburgering/widgets/snippets";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser.mjs";
import { pinned, site } from "../hosted.js";
import { FORMS } from "../src/configurator/forms.js";

/** "Put this in your article", in the built home page. */
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

async function visit(path = "", options: Parameters<Browser["newContext"]>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", ({ message }) => said.push(message));
  await page.goto(address + path, { waitUntil: "networkidle" });
  return { page, said };
}

const textOf = (page: Page, form: string) =>
  page.locator(`[data-form=${form}] code`).evaluate((code) => code.textContent ?? "");

const texts = async (page: Page) =>
  Object.fromEntries(await Promise.all(FORMS.map(async (form) => [form, await textOf(page, form)])));

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run("#invoegen");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

it("is accessible in every element's state, in Dutch and English, with the code open", async () => {
  const { page, said } = await visit();
  await page.locator("#invoegen details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  for (const radio of await page.locator("input[name=element]").all()) {
    await radio.check();
    const tag = `g40-${await radio.inputValue()}`;
    await page.locator(`.preview > ${tag}`).waitFor();
    await page.locator(`.preview > ${tag} .frame`).first().waitFor();
    expect(await axeFindings(page), tag).toEqual([]);
  }
  await page.goto(`${address}en/index.html`, { waitUntil: "networkidle" });
  expect(await axeFindings(page)).toEqual([]);
  expect(said).toEqual([]);
  await page.context().close();
});

it("a city changes the preview, the address and every snippet that is about one", async () => {
  const { page } = await visit();
  await page.getByLabel("Eén stad in beeld").check();
  const before = await texts(page);
  await page.locator("#invoegen").getByLabel("Stad", { exact: true }).selectOption({ label: "Gouda" });
  await page.locator(".preview").getByRole("heading", { name: "Gouda" }).waitFor();
  expect(Object.fromEntries(hashOf(page))).toEqual({ element: "city-card", city: "gouda", lang: "nl" });
  await expect.poll(() => textOf(page, "address")).toBe(`${site.url}/stad/gouda/`);
  const after = await texts(page);
  for (const form of FORMS.filter((name) => name !== "upgrade")) {
    expect(after[form], form).toContain("gouda");
    expect(after[form], form).not.toBe(before[form]);
  }
  const view = { element: "city-card", attributes: { city: "gouda" }, lang: "nl" } as const;
  expect(after.frame).toBe(frameSnippet(view, { site }, true));
  expect(after.pinned).toContain(`integrity="${pinned.pinned?.integrity["g40.js"]}"`);
  await page.context().close();
});

it("language, theme, density and width reach the snippets; width and theme the preview too", async () => {
  const { page } = await visit("#element=quote&city=almelo&about=needs");
  const form = page.locator("#invoegen form");
  await form.getByLabel("English").check();
  await form.getByLabel("Donker").check();
  await form.getByLabel("Beknopt").check();
  await form.getByLabel("360 px").check();
  await expect.poll(() => textOf(page, "frame")).toContain('width="360"');
  expect(await textOf(page, "frame")).toContain("/frame/en/stad/almelo/needs/?thema=donker&amp;dicht=compact");
  expect(await textOf(page, "element")).toContain(
    '<g40-quote city="almelo" item="needs" lang="en" theme="dark" density="compact">',
  );
  const shown = page.locator(".preview > g40-quote");
  expect(await shown.evaluate((quote) => quote.getBoundingClientRect().width)).toBeLessThanOrEqual(360);
  expect(await page.locator(".preview").evaluate((box) => getComputedStyle(box).colorScheme)).toBe("dark");
  await page.context().close();
});

it("a shared address brings the same choice, and is followed when it changes", async () => {
  const { page, said } = await visit("#element=city-map&about=debt&lang=en&width=640");
  await page.locator(".preview > g40-city-map[raises=debt][lang=en]").waitFor();
  expect(await page.getByLabel("Een landkaart").isChecked()).toBe(true);
  await page.evaluate(() => {
    location.hash = "#element=figure-chart&about=target";
  });
  await page.locator(".preview > g40-figure-chart[measure=target]").waitFor();
  expect(said).toEqual([]);
  await page.context().close();
});

it("ignores what it does not know, and a city that cannot be quoted", async () => {
  const { page, said } = await visit(
    "#element=quote&city=zwolle&about=housed&lang=de&theme=%22%3E%3Cscript%3E&density=dense&width=99999&x=y",
  );
  await page.locator(".preview > g40-quote[city=almelo][item=integration-going-well]").waitFor();
  expect(await textOf(page, "frame")).toContain('width="640"');
  await page.evaluate(() => {
    location.hash = "#element=unknown&city=nowhere";
  });
  await page.locator(".preview > g40-quote[city=almelo]").waitFor();
  expect(said).toEqual([]);
  await page.context().close();
});

it("what has no page of its own offers no address and no picture, and says what to take", async () => {
  const { page } = await visit("#element=crosstab");
  await page.locator(".preview > g40-crosstab").waitFor();
  expect(await page.locator("[data-form=address] button").isVisible()).toBe(false);
  expect(await page.locator("[data-form=address] .unavailable").isVisible()).toBe(true);
  expect(await page.locator("[data-form=frame] button").isVisible()).toBe(true);
  await page.getByLabel("Een citaat").check();
  await page.locator("[data-form=address] button").waitFor();
  await page.context().close();
});

it("copies each form as it stands, and says which", async () => {
  const { page } = await visit("#element=city-card&city=delft");
  await page.locator(".preview > g40-city-card[city=delft]").waitFor();
  await page.locator("#invoegen .more > summary").click();
  for (const form of FORMS) {
    const row = page.locator(`[data-form=${form}]`);
    await row.getByRole("button").click();
    const name = await row.getAttribute("data-snippet");
    await expect.poll(() => row.getByRole("status").textContent()).toBe(`${name} gekopieerd`);
    expect(await clipboard(page)).toBe(await textOf(page, form));
    expect(await page.locator(".snippet [role=status]:not(:empty)").count()).toBe(1);
  }
  await page.context().close();
});

it("says so where copying is refused, and selects the code", async () => {
  const { page } = await visit();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  const row = page.locator("[data-form=frame]");
  await row.getByRole("button").click();
  await row.getByText("de code is geselecteerd").waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain("<iframe");
  await page.context().close();
});

it("works by keyboard alone: from the heading to the clipboard", async () => {
  const { page } = await visit();
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      return at.name || at.closest<HTMLElement>("[data-form]")?.dataset.form || at.className;
    });
  await page.locator("input[name=element]").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.locator(".preview > g40-city-card[city=almelo]").waitFor();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("city");
  await page.keyboard.type("Bred");
  await page.locator(".preview > g40-city-card[city=breda]").waitFor();
  const passed: string[] = [];
  for (let presses = 0; presses < 60 && !passed.includes("address"); presses++) {
    await page.keyboard.press("Tab");
    passed.push(await focused());
  }
  for (const name of ["lang", "theme", "density", "width", "preview", "address"]) expect(passed).toContain(name);
  await page.keyboard.press("Enter");
  await expect.poll(() => clipboard(page)).toBe(`${site.url}/stad/breda/`);
  await page.context().close();
});

it("keeps the last choice, and says so, where the snippets do not load", async () => {
  const { page } = await visit();
  const before = await textOf(page, "frame");
  await page.route(/assets\/forms/, (route) => route.abort());
  await page.getByLabel("Een citaat").check();
  await page.locator(".chosen").getByText("kon niet worden geladen").waitFor();
  expect(await textOf(page, "frame")).toBe(before);
  await page.context().close();
});

it("without script the first choice is written out, and no control pretends to work", async () => {
  const { page } = await visit("en/index.html", { javaScriptEnabled: false });
  expect(await page.locator("#invoegen form").isVisible()).toBe(false);
  expect(await page.locator("#invoegen [data-copy]").first().isVisible()).toBe(false);
  const view = {
    element: "stance-chart",
    attributes: { statement: "integration-going-well" },
    lang: "en",
  } as const;
  expect(await textOf(page, "address")).toBe(pageAddress(view, site));
  expect(await textOf(page, "frame")).toBe(frameSnippet(view, { site }, true));
  expect(await page.locator(".preview table").isVisible()).toBe(true);
  await page.context().close();
});

it("asks nothing of other hosts, and stores nothing", async () => {
  const page = await (await browser.newContext()).newPage();
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  await page.goto(`${address}#element=explorer`, { waitUntil: "networkidle" });
  await page.locator(".preview > g40-explorer .frame").first().waitFor();
  expect([...asked]).toEqual([new URL(address).origin]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.locator("h1").textContent()).toContain(String(survey.responded));
  await page.context().close();
});
