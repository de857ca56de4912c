import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../../scripts/browser.mjs";
import { type Hosts, serveHosts } from "../hosts/serve.js";
import { SAMPLES, sampleOf } from "../samples.js";
import { settled } from "../settled.js";

/** What holds for every element, however a reader looks at it: zoomed, spaced, in forced colours, without motion, listening. */
const TAGS = Object.keys(SAMPLES);

const page = (body: string, style = "") =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lezer</title>
  <link rel="icon" href="data:,"><style>:root { color-scheme: light dark } body { margin: 0 } ${style}</style>
  <body><main><h1>Lezer</h1><h2>Deel</h2>${body}</main><script type="module" src="/a/define.js"></script>`;

let hosts: Hosts;
let browser: Browser;

beforeAll(async () => {
  hosts = await serveHosts(
    Object.fromEntries(
      TAGS.flatMap((tag) => [
        [tag, { html: page(sampleOf(tag)) }],
        [`${tag}-en`, { html: page(sampleOf(tag, 'lang="en"')) }],
      ]),
    ),
  );
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  await hosts.close();
});

type Context = NonNullable<Parameters<Browser["newContext"]>[0]>;

async function visit(name: string, context: Context = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 720, height: 900 }, ...context })).newPage();
  await page.goto(hosts.page(name));
  await settled(page, name.replace(/-en$/, ""));
  return page;
}

/** Opens all that can be opened without closing what is open: one unit, each answer, citation and data. */
async function openAll(page: Page, tag: string): Promise<void> {
  await page.evaluate(async (tag) => {
    const element = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
    const root = element.shadowRoot as ShadowRoot;
    const next = () => new Promise((done) => setTimeout(done, 20));
    for (const summary of root.querySelectorAll("summary")) summary.click();
    root.querySelector<HTMLElement>('button[aria-expanded="false"]:not([part~="more"])')?.click();
    root.querySelector<HTMLElement>('[part~="more"]')?.click();
    await next();
    await element.updateComplete;
  }, tag);
  await settled(page, tag);
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function axeFindings(page: Page, only: readonly string[] = WCAG): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: [...only],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, only);
}

/** Text that is cut off, or that makes the page scroll sideways. */
const cutOff = (page: Page, tag: string) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot as ShadowRoot;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const node of root.querySelectorAll<HTMLElement>("*")) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(node);
      if (node.closest(".scroll, svg, .hidden") || clipPath !== "none" || node.clientWidth === 0) continue;
      const clips = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (node.scrollWidth > node.clientWidth + 1 && (clips(overflowX) || node.localName === "button"))
        found.push(`${node.outerHTML.slice(0, 100)} is ${node.scrollWidth} in ${node.clientWidth} px`);
      if (node.scrollHeight > node.clientHeight + 1 && (clips(overflowY) || node.localName === "button"))
        found.push(`${node.outerHTML.slice(0, 100)} is ${node.scrollHeight} in ${node.clientHeight} px high`);
    }
    return found;
  }, tag);

describe.each(TAGS)("%s", (tag) => {
  const LOOKS: readonly (readonly [string, Parameters<Page["emulateMedia"]>[0]])[] = [
    ["dark", { colorScheme: "dark" }],
    ["forced colours on black", { colorScheme: "dark", forcedColors: "active" }],
    ["forced colours", { colorScheme: "light", forcedColors: "active" }],
  ];

  it("has no finding of axe, closed and with all open, in any colours and zoomed to 400 %", async () => {
    const page = await visit(tag, { colorScheme: "light" });
    expect(await axeFindings(page), "closed").toEqual([]);
    await openAll(page, tag);
    expect(await axeFindings(page), "open").toEqual([]);
    await page.addStyleTag({
      content: "@media (prefers-color-scheme: dark) { body { background: #17181a; color: #eceae4 } }",
    });
    for (const [name, media] of LOOKS) {
      await page.emulateMedia(media);
      // What a look changes is colour; the tree stays as it is.
      expect(await axeFindings(page, ["color-contrast"]), name).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await axeFindings(page), "zoomed to 400 %").toEqual([]);
    await page.context().close();
  });

  it.each([320, 280])("reads in one column of %i px, with nothing cut off", async (width) => {
    for (const name of [tag, `${tag}-en`]) {
      const page = await visit(name, { viewport: { width, height: 800 } });
      await openAll(page, tag);
      expect(await cutOff(page, tag)).toEqual([]);
      await page.context().close();
    }
  });

  it.each([320, 720])("keeps all its words at %i px when a reader widens their spacing", async (width) => {
    const page = await visit(tag, { viewport: { width, height: 800 } });
    await openAll(page, tag);
    await page.evaluate((tag) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
      document.querySelector(tag)?.shadowRoot?.adoptedStyleSheets.push(sheet);
    }, tag);
    expect(await cutOff(page, tag)).toEqual([]);
    await page.context().close();
  });

  it("keeps all its words when a reader doubles the size of text alone", async () => {
    const page = await visit(tag, { viewport: { width: 640, height: 800 } });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await openAll(page, tag);
    expect(await cutOff(page, tag)).toEqual([]);
    await page.context().close();
  });

  it("moves nothing by itself, with reduced motion or without", async () => {
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      const page = await visit(tag, { reducedMotion });
      await openAll(page, tag);
      const moving = await page.evaluate(
        (tag) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.getAnimations()
            .map(({ id }) => id),
        tag,
      );
      expect(moving).toEqual([]);
      await page.context().close();
    }
  });

  it("can be gone through by Tab alone, each stop seen, and left again", async () => {
    const page = await visit(tag);
    await openAll(page, tag);
    await page.evaluate(
      (tag) => document.querySelector(tag)?.insertAdjacentHTML("afterend", '<a id="after" href="#">daarna</a>'),
      tag,
    );
    const stops: string[] = [];
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate((tag) => {
        if (document.activeElement?.id === "after") return "after";
        const active = document.querySelector(tag)?.shadowRoot?.activeElement as HTMLElement | null;
        if (!active) return "nowhere";
        const { height, width } = active.getBoundingClientRect();
        const outlined = [null, "::before", "::after"].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(active, part);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        });
        const seen = outlined && height > 0 && width > 0;
        return seen ? active.localName : `unseen ${active.outerHTML.slice(0, 80)}`;
      }, tag);
      stops.push(stop);
      if (stop === "after") break;
    }
    expect(stops.at(-1)).toBe("after");
    expect(stops.filter((stop) => stop.startsWith("unseen") || stop === "nowhere")).toEqual([]);
    await page.context().close();
  });

  it("reads aloud as written down: roles, names and order", async () => {
    for (const name of [tag, `${tag}-en`]) {
      const page = await visit(name);
      const tree = await page.locator(tag).ariaSnapshot();
      await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name}.yaml`);
      await page.context().close();
    }
  });
});
