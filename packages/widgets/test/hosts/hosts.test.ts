import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchOptions } from "../../../../scripts/browser.mjs";
import { SAMPLES, sampleOf } from "../samples.js";
import { settled } from "../settled.js";
import { type Hosts, serveHosts } from "./serve.js";

/** The built elements on pages of hosts that do not know them. */
const TAGS = Object.keys(SAMPLES);
const css = (file: string) => readFileSync(createRequire(import.meta.url).resolve(file), "utf8");

const page = (body: string, style = "", html = 'lang="nl"') =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><style>${style}</style><body><main>${body}</main>`;
const load = '<script type="module" src="/a/define.js"></script>';
const all = TAGS.map((tag) => sampleOf(tag)).join("\n");

const RESET = `all: initial !important; display: inline !important; margin: 40px !important; color: red !important;
  font: 40px/3 cursive !important; float: right !important;`;

interface Host {
  readonly style: string;
  readonly html?: string;
}

const HOSTS: Readonly<Record<string, Host>> = {
  "no style": { style: "" },
  "a reset of everything": { style: "* { all: initial !important }" },
  "important rules for every element": { style: `main * { ${RESET} }` },
  Bootstrap: { style: css("bootstrap/dist/css/bootstrap.css") },
  "Tailwind's preflight": { style: css("tailwindcss/preflight.css") },
  "a huge root font": { style: "html { font-size: 48px }" },
  "a tiny root font": { style: "html { font-size: 6px } body { font-size: 16px }" },
  "text from right to left": { style: "", html: 'lang="nl" dir="rtl"' },
  "a flex row": { style: "main { display: flex; flex-wrap: wrap }" },
  "a flex column": { style: "main { display: flex; flex-direction: column; align-items: start }" },
  "a grid": { style: "main { display: grid; grid-template-columns: 1fr 2fr }" },
  floats: { style: "main > * { float: left }" },
  "boxes in a line of text": { style: "main > * { display: inline-block }" },
};

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

let hosts: Hosts;
let browser: Browser;

beforeAll(async () => {
  hosts = await serveHosts({
    ...Object.fromEntries(
      Object.entries(HOSTS).map(([name, { style, html }]) => [
        encodeURIComponent(name),
        { html: page(all + load, style, html) },
      ]),
    ),
    strict: {
      html: page(all + load).replace("<style></style>", ""),
      headers: { "content-security-policy": CSP },
    },
    twice: { html: page(`${all}${load}<script type="module" src="/b/define.js"></script>${load}`) },
    many: {
      html: page(Array.from({ length: 500 }, (_, index) => sampleOf(TAGS[index % TAGS.length] ?? "")).join("") + load),
    },
    one: { html: page(load) },
  });
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  await hosts.close();
});

interface Visit {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
}

async function visit(name: string): Promise<Visit> {
  const page = await (await browser.newContext({ viewport: { width: 800, height: 900 } })).newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, lineNumber }) =>
      broken.push(`${violatedDirective} ${sourceFile}:${lineNumber}`),
    );
  });
  await page.goto(hosts.page(encodeURIComponent(name)), { waitUntil: "networkidle" });
  return { page, said, asked };
}

/** Scrolls every element into view, and waits until each is drawn. */
async function drawn(page: Page): Promise<void> {
  for (const tag of TAGS) {
    await page.locator(tag).first().scrollIntoViewIfNeeded();
    await page.waitForFunction((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return root?.querySelector(".frame") && !root.querySelector("slot:not([name])");
    }, tag);
  }
}

/** What a host's style could spoil: that an element has a width, stays within it, and shows its words and buttons. */
const looks = (page: Page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const frame = document.querySelector(tag)?.shadowRoot?.querySelector(".frame") as HTMLElement;
        const shown = frame.querySelector(".title, .quote") as HTMLElement;
        return {
          tag,
          wide: frame.clientWidth >= 240,
          sideways: frame.scrollWidth > frame.clientWidth + 1 || document.documentElement.scrollWidth > innerWidth,
          margin: getComputedStyle(shown).marginInlineStart,
          visible: shown.checkVisibility(),
          buttons: [...frame.querySelectorAll("button")].every(
            (button) => getComputedStyle(button).cursor === "pointer",
          ),
        };
      }),
    TAGS,
  );

describe("whatever style the page has", () => {
  it.each(Object.keys(HOSTS))("the elements are drawn whole under %s", async (name) => {
    const { page, said } = await visit(name);
    await drawn(page);
    for (const look of await looks(page))
      expect(look, look.tag).toEqual({
        tag: look.tag,
        wide: true,
        sideways: false,
        margin: "0px",
        visible: true,
        buttons: true,
      });
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe("under a strict content security policy, with trusted types required", () => {
  it("the elements are drawn and used without a violation", async () => {
    const { page, said } = await visit("strict");
    await drawn(page);
    for (const tag of TAGS)
      for (const button of await page.locator(`${tag} [part~="more"], ${tag} summary`).all())
        await button.click({ timeout: 2000 }).catch(() => {});
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe("with two copies of the package on one page", () => {
  it("the first defines the elements, the second does no harm, and each module loads once", async () => {
    const { page, said, asked } = await visit("twice");
    await drawn(page);
    expect(said).toEqual([]);
    expect(asked.filter((path) => path === "/a/define.js")).toHaveLength(1);
    expect(asked.length).toBe(new Set(asked).size);
    await page.context().close();
  });
});

describe("with 500 elements on one page", () => {
  it("every download is shared, nothing is said, and those in view are drawn", async () => {
    const { page, said, asked } = await visit("many");
    await drawn(page);
    expect(asked.length).toBe(new Set(asked).size);
    expect(await page.locator(":defined").count()).toBeGreaterThan(500);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it("an element far below the window loads no data until a reader comes near", async () => {
    const { page } = await visit("many");
    const last = page.locator("g40-city-card").last();
    expect(await last.evaluate((card) => card.shadowRoot?.querySelector("article") === null)).toBe(true);
    await last.scrollIntoViewIfNeeded();
    await last.locator("article").waitFor();
    await page.context().close();
  });
});

describe("moved, removed and put back", () => {
  const NODES_OF_A_PAGE = 300;

  /** The heap in bytes, once the page holds no nodes but its own: what is under way when an element goes keeps it a moment. */
  const heap = (session: CDPSession) =>
    vi.waitFor(
      async () => {
        await session.send("HeapProfiler.collectGarbage");
        expect((await session.send("Memory.getDOMCounters")).nodes).toBeLessThan(NODES_OF_A_PAGE);
        return (await session.send("Runtime.getHeapUsage")).usedSize;
      },
      { timeout: 60_000, interval: 500 },
    );

  it.each(TAGS)("%s stays as it was when it moves in the page", async (tag) => {
    const { page, said } = await visit("one");
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML("beforeend", `${html}<section></section>`);
    }, sampleOf(tag));
    const shown = () => page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.innerHTML ?? "", tag);
    await settled(page, tag, 1500);
    const before = await shown();
    await page.evaluate(
      (tag) => document.querySelector("section")?.append(document.querySelector(tag) as Element),
      tag,
    );
    await page.evaluate(
      (tag) => (document.querySelector(tag) as unknown as { updateComplete: Promise<void> }).updateComplete,
      tag,
    );
    expect(await shown()).toBe(before);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it.each(TAGS)("%s removed and put back 1,000 times leaves nothing behind", async (tag) => {
    const { page, said } = await visit("one");
    const session = await page.context().newCDPSession(page);
    const again = (times: number) =>
      page.evaluate(
        async ([tag, html, times]) => {
          for (let n = 0; n < times; n++) {
            document.body.insertAdjacentHTML("beforeend", html);
            const element = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
            await element.updateComplete;
            element.remove();
            document.body.append(element);
            await element.updateComplete;
            // Two frames, so that the browser says it is in view and the data come.
            if (n % 50 === 0) for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
            element.remove();
          }
        },
        [tag, sampleOf(tag), times] as const,
      );
    await again(100);
    const before = await heap(session);
    await again(1000);
    // 1,000 elements kept alive would be tens of megabytes: 200 bytes for each is noise of the engine.
    expect((await heap(session)) - before).toBeLessThan(200_000);
    expect(said).toEqual([]);
    await page.context().close();
  });
});
