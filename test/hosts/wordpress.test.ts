import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  elementSnippet,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  pageAddress,
  type View,
} from "@g40-inburgering/widgets/snippets";
import { parseHTML } from "linkedom";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_FOLDER, VERSION } from "../../apps/embed/site.js";
import { launchOptions } from "../../scripts/browser.mjs";
import { faultsIn } from "./citation.js";
import { heightsOf, ourFrame } from "./frames.js";
import { type Site, serveSite } from "./serve/site.js";
import { nameOf, VIEWS } from "./views.js";
import { visit } from "./visit.js";
import { type Role, startWordPress, type WordPress } from "./wordpress/start.js";

/** A real WordPress, which pages of the built site are pasted into by two users. */
let served: Site;
let wordpress: WordPress;
let browser: Browser;

beforeAll(async () => {
  served = await serveSite();
  wordpress = await startWordPress(served.url);
  browser = await chromium.launch(launchOptions());
  console.log(`WordPress ${wordpress.version}`);
});

afterAll(async () => {
  await browser?.close();
  await wordpress?.stop();
  await served?.close();
});

const ROLES: readonly Role[] = ["administrator", "author"];
const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "nl" };
const chart: View = { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "nl" };
const quote: View = { element: "quote", attributes: { city: "gouda", item: "needs" }, lang: "nl" };

const site = () => ({ url: served.url });
const pinned = () => ({
  ...site(),
  pinned: {
    version: VERSION,
    integrity: JSON.parse(readFileSync(join(SITE_FOLDER, VERSION, "integrity.json"), "utf8")),
  },
});

/** What WordPress' editor stores of an address that is pasted on a line of its own. */
const embedBlock = (address: string) =>
  `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
const htmlBlock = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

const frameOf = (page: Page) => page.locator("iframe.wp-embedded-content");

/** WordPress lets no frame be taller than this, in px; what is more scrolls in it. */
const MOST = 1000;
const over = async (page: Page) => {
  const { frame, content } = await heightsOf(await ourFrame(page, served.url));
  return frame - Math.min(content, MOST);
};

describe.each(ROLES)("a link that is pasted by an %s", (role) => {
  const shown = async (content: string) => {
    const post = await wordpress.publish(role, `Link ${role}`, content);
    const seen = await visit(browser, post.link, { viewport: { width: 1200, height: 900 } });
    const inner = seen.page.frameLocator("iframe.wp-embedded-content");
    await inner.locator("g40-city-card:not([defer-hydration])").getByRole("heading", { name: "Almelo" }).waitFor();
    await expect.poll(async () => [await over(seen.page), ...seen.said]).toEqual([0]);
    expect(await seen.page.locator("blockquote.wp-embedded-content").isVisible()).toBe(false);
    return seen;
  };

  it("becomes the frame, with the height of its content, in a window of any width", async () => {
    const seen = await shown(embedBlock(pageAddress(card, site())));
    await seen.page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(async () => (await frameOf(seen.page).boundingBox())?.width).toBeLessThan(390);
    await expect.poll(() => over(seen.page)).toBe(0);
    await seen.page.setViewportSize({ width: 1200, height: 900 });
    await expect.poll(() => over(seen.page)).toBe(0);
    expect(seen.said).toEqual([]);
    await seen.done();
  });

  it("becomes the frame, with the height of its content, also without the editor of blocks", async () => {
    const seen = await shown(pageAddress(card, site()));
    expect(seen.said).toEqual([]);
    await seen.done();
  });

  it("becomes a frame for every kind of page, with a quotation for who has no script", async () => {
    for (const view of [card, chart, quote, { ...chart, lang: "en" }, { ...quote, lang: "en" }] as const) {
      const html = await wordpress.embedOf(role, pageAddress(view, site()));
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const frame = document.querySelector("iframe");
      expect(frame?.getAttribute("src")).toMatch(/\/v1\/frame\/.*#\?secret=/);
      expect(frame?.getAttribute("sandbox")).toBe("allow-scripts");
      expect([nameOf(view), faultsIn(html, { view, site: site() })]).toEqual([nameOf(view), []]);
    }
  });

  it("leads out of its frame to the page, as WordPress allows", async () => {
    const post = await wordpress.publish(role, `Uit ${role}`, embedBlock(pageAddress(quote, site())));
    const seen = await visit(browser, post.link, { viewport: { width: 1200, height: 900 } });
    await expect.poll(() => over(seen.page)).toBe(0);
    const asked = seen.page.waitForRequest(
      (request) => request.isNavigationRequest() && request.frame() === seen.page.mainFrame(),
    );
    await seen.page
      .frameLocator("iframe.wp-embedded-content")
      .getByRole("link", { name: "Deze gegevens op een eigen pagina" })
      .click();
    expect((await asked).url()).toContain("/stad/gouda/needs/");
    await seen.done();
  });
});

describe("the element with its content", () => {
  it("as administrator is the widget", async () => {
    const html = htmlBlock(elementSnippet(card, { site: site() }) + elementSnippet(chart, { site: pinned() }));
    const post = await wordpress.publish("administrator", "Element", html);
    const seen = await visit(browser, post.link);
    await seen.page.locator("g40-city-card .frame").waitFor();
    await seen.page.locator("g40-stance-chart .frame").waitFor();
    expect(seen.said).toEqual([]);
    await seen.done();
  });

  it("as author is a correct quotation, and no script", async () => {
    for (const view of VIEWS) {
      const { content } = await wordpress.publish(
        "author",
        "Element",
        htmlBlock(elementSnippet(view, { site: site() })),
      );
      expect(content).not.toMatch(/<script|<g40-/);
      expect([nameOf(view), faultsIn(content, { view, site: site(), quotes: true })]).toEqual([nameOf(view), []]);
    }
    const post = await wordpress.publish("author", "Element", htmlBlock(elementSnippet(card, { site: site() })));
    const seen = await visit(browser, post.link);
    await seen.page.getByRole("blockquote").getByText("Oneens, met dien verstande dat").waitFor();
    await seen.page
      .getByRole("link", { name: /^Almelo over “.*EenVandaag, januari 2018/ })
      .first()
      .waitFor();
    expect(seen.asked.filter((address) => address.startsWith(served.url))).toEqual([]);
    await seen.done();
  });

  it("stands in the feed as a quotation, whoever wrote it", async () => {
    for (const role of ROLES) {
      await wordpress.publish(role, `In de feed van ${role}`, htmlBlock(elementSnippet(card, { site: site() })));
      const feed = await (await fetch(`${wordpress.url}/?feed=rss2`)).text();
      const item = feed.split("<item>").find((part) => part.includes(`In de feed van ${role}`)) ?? "";
      const html = /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/.exec(item)?.[1] ?? "";
      expect(faultsIn(html, { view: card, site: site(), quotes: true })).toEqual([]);
    }
  });
});

it.each([
  ["link", linkSnippet],
  ["frame", frameSnippet],
  ["fragment", fragmentSnippet],
  ["image", imageSnippet],
] as const)("of every other form a citation is left to an author: %s", async (name, form) => {
  for (const view of VIEWS) {
    const { content } = await wordpress.publish("author", name, htmlBlock(form(view, { site: site() })));
    expect([nameOf(view), faultsIn(content, { view, site: site() })]).toEqual([nameOf(view), []]);
  }
});
