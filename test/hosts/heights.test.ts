import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frameAddress, frameSnippet, scriptTag, titleOf, type View } from "@g40-inburgering/widgets/snippets";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../scripts/browser.mjs";
import { heightsTaken, KEEP_HEIGHTS, ourFrame, overOf } from "./frames.js";
import { article, type Newsroom, serveNewsroom } from "./serve/newsroom.js";
import { type Site, serveSite } from "./serve/site.js";
import { shiftsOf, visit } from "./visit.js";

/** Our frame in pages that run the scripts that newsrooms have, as they come from npm. */
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

const script = (path: string) =>
  `<script src="${newsroom.script(readFileSync(join(import.meta.dirname, "node_modules", path), "utf8"))}"></script>`;

const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "nl" };
const chart: View = { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "en" };
const address = (view: View) => frameAddress(view, { url: served.url });
const frame = (view: View, more = "") =>
  `<iframe id="chart" src="${address(view)}" title="${titleOf(view).replaceAll('"', "&quot;")}" width="100%"${more}></iframe>`;

/** What a newsroom writes to have a frame, by the script it runs. */
const SCRIPTS: Readonly<Record<string, (view: View) => string>> = {
  "Pym.js": (view) =>
    `<div id="chart"></div>${script("pym.js/dist/pym.v1.min.js")}<script>new pym.Parent("chart", "${address(view)}", { title: "Grafiek" })</script>`,
  "Pym.js, in a sandbox": (view) =>
    `<div id="chart"></div>${script("pym.js/dist/pym.v1.min.js")}<script>new pym.Parent("chart", "${address(view)}", { sandbox: "allow-scripts" })</script>`,
  "@newswire/frames": (view) =>
    `<div data-frame-src="${address(view)}" data-frame-attribute-title="Grafiek"></div>${script("@newswire/frames/dist/frames.umd.js")}<script>newswireFrames.autoInitFrames()</script>`,
  "iframe-resizer 4": (view) =>
    `${frame(view)}${script("iframe-resizer/js/iframeResizer.min.js")}<script>iFrameResize({}, "#chart")</script>`,
  "iframe-resizer 4, in a sandbox": (view) =>
    `${frame(view, ' sandbox="allow-scripts"')}${script("iframe-resizer/js/iframeResizer.min.js")}<script>iFrameResize({ checkOrigin: false }, "#chart")</script>`,
  "iframe-resizer 5": (view) =>
    `${frame(view)}${script("@iframe-resizer/parent/index.umd.js")}<script>iframeResize({ license: "GPLv3" }, "#chart")</script>`,
  "our own listener": (view) => `${frame(view)}${scriptTag("host.js", { url: served.url })}`,
};

const LONG = "<p>Eerst een alinea.</p>";
const AFTER = "<p>En daarna de rest van het verhaal.</p>";

describe.each(Object.entries(SCRIPTS))("with %s", (name, written) => {
  it("the frame fits, grows, shrinks, and takes no height but those", async () => {
    for (const view of [card, chart]) {
      const page = newsroom.page(article(KEEP_HEIGHTS + LONG + written(view) + AFTER));
      const seen = await visit(browser, page, { viewport: { width: 1000, height: 2000 } });
      const ours = await ourFrame(seen.page, served.url);
      // iframe-resizer speaks of its next version, its terms and its own doings.
      const said = () => (name.startsWith("iframe-resizer") ? [] : seen.said);
      const fits = () => expect.poll(async () => [await overOf(ours), ...said()]).toEqual([0]);
      await ours.locator(`g40-${view.element}:not([defer-hydration])`).waitFor();
      await fits();
      const first = (await heightsTaken(seen.page)).at(-1) ?? 0;
      await seen.page.setViewportSize({ width: 400, height: 2000 });
      await expect.poll(async () => (await heightsTaken(seen.page)).at(-1)).toBeGreaterThan(first);
      await fits();
      const narrow = (await heightsTaken(seen.page)).at(-1);
      await seen.page.setViewportSize({ width: 1000, height: 2000 });
      await expect.poll(async () => (await heightsTaken(seen.page)).at(-1)).toBe(first);
      await fits();
      const heights = await heightsTaken(seen.page);
      // Before the frame speaks it has the height that its host gave it.
      expect(heights.slice(1)).toEqual([first, narrow, first]);
      await seen.done();
    }
  });
});

describe("nothing on the page moves", () => {
  const views: readonly View[] = [
    card,
    chart,
    { element: "quote", attributes: { city: "gouda", item: "needs" }, lang: "nl" },
  ];
  const eager = (html: string) => html.replace(' loading="lazy"', "");

  it("where nobody listens: the frame keeps the height it reserves", async () => {
    for (const view of views) {
      const snippet = eager(frameSnippet(view, { site: { url: served.url } }));
      const seen = await visit(browser, newsroom.page(article(LONG + snippet + AFTER)));
      const ours = await ourFrame(seen.page, served.url);
      await ours.locator(`g40-${view.element}:not([defer-hydration])`).waitFor();
      expect([view.element, await shiftsOf(seen.page)]).toEqual([view.element, []]);
      await seen.done();
    }
  });

  it("where the frame is fitted before it is in sight", async () => {
    for (const view of views) {
      const snippet = eager(frameSnippet(view, { site: { url: served.url } }, true));
      const far = `<div style="height: 3000px">${LONG}</div>`;
      const seen = await visit(browser, newsroom.page(article(far + snippet + AFTER)));
      const ours = await ourFrame(seen.page, served.url);
      await expect.poll(() => overOf(ours)).toBe(0);
      await seen.page.locator("iframe").scrollIntoViewIfNeeded();
      await expect.poll(() => overOf(ours)).toBe(0);
      expect([view.element, await shiftsOf(seen.page), seen.said]).toEqual([view.element, [], []]);
      await seen.done();
    }
  });
});
