import { cities } from "@g40-inburgering/core";
import {
  elementSnippet,
  elementTag,
  fallbackOf,
  frameSnippet,
  scriptTag,
  type View,
} from "@g40-inburgering/widgets/snippets";
import { type Browser, chromium, type Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../scripts/browser.mjs";
import { faultsIn } from "./citation.js";
import { articleAround, readerView } from "./filters/readability.js";
import { overOf } from "./frames.js";
import { article, type Newsroom, serveNewsroom } from "./serve/newsroom.js";
import { type Site, serveSite } from "./serve/site.js";
import { visit } from "./visit.js";

/** Pages that try an embed in ways that apps/embed/test does not. */
let served: Site;
let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  [served, newsroom, browser] = await Promise.all([serveSite(), serveNewsroom(), chromium.launch(launchOptions())]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([served?.close(), newsroom?.close()]);
});

const site = () => ({ url: served.url });
const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "nl" };
const chart: View = { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "nl" };
const quote: View = { element: "quote", attributes: { city: "almelo", item: "integration-going-well" }, lang: "nl" };
const eager = (html: string) => html.replaceAll(' loading="lazy"', "");

const drawn = (page: Page, count: number) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("*")].filter(
            ({ localName, shadowRoot }) => localName.startsWith("g40-") && shadowRoot?.querySelector(".frame"),
          ).length,
      ),
    )
    .toBe(count);

it("twelve embeds on a page are all drawn, and load every file once", async () => {
  const others: readonly View[] = [
    { element: "crosstab", attributes: {}, lang: "nl" },
    { element: "city-map", attributes: { statement: "integration-going-well" }, lang: "nl" },
    { element: "city-map", attributes: { measure: "housed" }, lang: "en" },
    { element: "theme-chart", attributes: { item: "needs" }, lang: "nl" },
    { element: "figure-chart", attributes: { measure: "housed" }, lang: "nl" },
    { element: "explorer", attributes: {}, lang: "nl" },
    { ...card, attributes: { city: "gouda" } },
    { ...quote, attributes: { city: "zwolle", item: "needs" }, lang: "en" },
    { ...chart, lang: "en" },
  ];
  const html = [card, chart, quote, ...others].map((view) => elementSnippet(view, { site: site() })).join("<p>En:</p>");
  const seen = await visit(browser, newsroom.page(article(html)));
  // Some wait until a reader is near.
  for (const tag of await seen.page.locator("g40-quote, g40-figure-chart, g40-explorer").all())
    await tag.scrollIntoViewIfNeeded();
  await drawn(seen.page, 12);
  const scripts = seen.asked.filter((address) => address.endsWith(".js"));
  expect(scripts.length).toBe(new Set(scripts).size);
  expect(seen.said).toEqual([]);
  await seen.done();
});

it("twelve frames on a page all fit with one listener, also the same one twice", async () => {
  const ids = cities.slice(0, 11).map(({ id }) => id);
  const html = [...ids, ids[0]].map((city) =>
    eager(frameSnippet({ ...card, attributes: { city: String(city) } }, { site: site(), height: 300 })),
  );
  const seen = await visit(browser, newsroom.page(article(html.join("") + scriptTag("host.js", site()))));
  const frames = seen.page.frames().slice(1);
  expect(frames).toHaveLength(12);
  await expect.poll(() => Promise.all(frames.map(overOf))).toEqual(frames.map(() => 0));
  expect(seen.said).toEqual([]);
  await seen.done();
});

describe("an app that leaves and returns fifty times", () => {
  /** Nodes and listeners that the browser holds, after everything that nobody holds is gone. */
  async function held(page: Page) {
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.enable");
    await session.send("Performance.enable");
    for (let turn = 0; turn < 3; turn++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    await session.detach();
    return { nodes: metric("Nodes"), listeners: metric("JSEventListeners"), documents: metric("Documents") };
  }

  async function turns(page: Page, html: string, count: number, isThere: () => Promise<unknown>) {
    for (let turn = 0; turn < count; turn++) {
      await page.evaluate((inner) => {
        (document.querySelector("main") as HTMLElement).innerHTML = inner;
      }, html);
      await isThere();
      await page.evaluate(() => document.querySelector("main")?.replaceChildren());
    }
  }

  it.each([
    [
      "elements",
      () => [card, chart, quote].map((view) => elementTag(view, fallbackOf(view, site()))).join(""),
      "g40.js",
    ],
    ["a frame", () => eager(frameSnippet(card, { site: site(), height: 300 })), "host.js"],
  ] as const)("holds on to nothing, and draws nothing twice: %s", async (kind, written, script) => {
    const page = newsroom.page(article(`<main></main>${scriptTag(script, site())}`));
    // Tall enough for all to be near: what is not is not drawn.
    const seen = await visit(browser, page, { viewport: { width: 1280, height: 4000 } });
    const isThere = async () => {
      if (kind === "elements") return drawn(seen.page, 3);
      await expect.poll(() => seen.page.frames().length).toBe(2);
      const frame = seen.page.frames()[1];
      return frame && expect.poll(() => overOf(frame).catch(() => -1)).toBe(0);
    };
    await turns(seen.page, written(), 5, isThere);
    const before = await held(seen.page);
    await turns(seen.page, written(), 50, isThere);
    const after = await held(seen.page);
    // A node for each turn would be fifty.
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    expect(after.documents - before.documents).toBeLessThan(5);
    expect(seen.said).toEqual([]);
    await seen.done();
  });
});

it("a page that was visited once is whole when nobody answers any more", async () => {
  const [ours, theirs] = await Promise.all([serveSite(), serveNewsroom()]);
  const html = [card, chart].map((view) => elementSnippet(view, { site: ours })).join("");
  const framed = eager(frameSnippet(quote, { site: ours }, true));
  // The newsroom must let its own page be kept; ours says for how long itself.
  const address = theirs.page(article(html + framed), { "Cache-Control": "max-age=3600" });
  const context = await browser.newContext();
  const whole = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await drawn(page, 2);
    await page.frameLocator("iframe").locator("g40-quote:not([defer-hydration])").waitFor();
    await page.close();
  };
  await whole();
  await Promise.all([ours.close(), theirs.close()]);
  await whole();
  await context.close();
});

describe("on paper", () => {
  const wordsOf = async (page: Page) => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), { mergePages: true });
    return text.replace(/\s+/g, " ");
  };

  it("stands the chart with every city, and the card with its words", async () => {
    const html = elementSnippet(chart, { site: site() }) + elementSnippet(card, { site: site() });
    const seen = await visit(browser, newsroom.page(article(html)));
    await drawn(seen.page, 2);
    const words = (await wordsOf(seen.page)).replaceAll("’", "'");
    // The chart shortens one name: Alphen a/d Rijn.
    const names = cities.map(({ name }) => name.replace(/ aan den.*/, ""));
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
    expect(words).toContain("De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente");
    expect(words).toContain("Oneens, met dien verstande dat wij met onze aanpak op de goede weg zijn.");
    expect(words).toContain("EenVandaag");
    await seen.done();
  });

  it("stands the frame with its words", async () => {
    const seen = await visit(browser, newsroom.page(article(eager(frameSnippet(card, { site: site() }, true)))));
    await expect.poll(async () => overOf(seen.page.frames()[1] as never)).toBe(0);
    expect(await wordsOf(seen.page)).toContain(
      "Oneens, met dien verstande dat wij met onze aanpak op de goede weg zijn.",
    );
    await seen.done();
  });
});

it("a reader view of a page whose elements are drawn shows the citation", async () => {
  for (const view of [card, chart, quote]) {
    const seen = await visit(browser, newsroom.page(articleAround(elementSnippet(view, { site: site() }), "nl")));
    await drawn(seen.page, 1);
    const html = readerView(await seen.page.content());
    expect([view.element, faultsIn(html, { view, site: site(), quotes: true })]).toEqual([view.element, []]);
    await seen.done();
  }
});

it("a script that throws before ours, and one that changes what all objects have, break nothing", async () => {
  const hostile = `<script>Object.prototype.extra = 1; Array.prototype.last = function () {}; Array.from = null; throw new Error("of the newsroom");</script>`;
  const html = hostile + elementSnippet(card, { site: site() }) + elementSnippet(chart, { site: site() });
  const seen = await visit(browser, newsroom.page(article(html)));
  await drawn(seen.page, 2);
  expect(seen.said).toEqual(["of the newsroom"]);
  await seen.done();
});
