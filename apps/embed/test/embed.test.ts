import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tally } from "@g40-inburgering/core";
import {
  elementSnippet,
  fallbackOf,
  frameAddress,
  frameSnippet,
  linkSnippet,
  type Site,
  scriptTag,
  upgradeSnippet,
  type View,
} from "@g40-inburgering/widgets/snippets";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser.mjs";
import { SITE_FOLDER, VERSION } from "../site.js";
import { type Host, type Served, serveHost, serveSite } from "./serve.js";

/** What is pasted into a page of another site, opened as a reader does, over the built site with the headers it was built with. */
let served: Served;
let host: Host;
let browser: Browser;
let site: Site;
let pinned: Site;

beforeAll(async () => {
  [served, host, browser] = await Promise.all([serveSite(), serveHost(), chromium.launch(launchOptions())]);
  site = { url: served.url };
  const integrity = JSON.parse(readFileSync(join(SITE_FOLDER, VERSION, "integrity.json"), "utf8"));
  pinned = { ...site, pinned: { version: VERSION, integrity } };
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([served?.close(), host?.close()]);
});

const chart: View = { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "nl" };
const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "nl" };
const quote: View = { element: "quote", attributes: { city: "almelo", item: "needs" }, lang: "nl" };

interface Visit {
  readonly page: Page;
  /** What the console says. */
  readonly said: string[];
  /** Paths that were asked of the site. */
  readonly asked: string[];
}

async function visit(
  html: string,
  { headers, ...options }: Parameters<Browser["newContext"]>[0] & { headers?: Record<string, string> } = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    if (request.url().startsWith(served.url)) asked.push(request.url().slice(served.url.length));
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.log(`violation: ${violatedDirective} ${blockedURI}`),
    );
  });
  await prepare(page);
  await page.goto(html.startsWith("http") ? html : host.page(html, headers), { waitUntil: "load" });
  return { page, said, asked };
}

const drawn = (page: Page, tag: string) => page.locator(`${tag} .frame`).first().waitFor();
const withoutHash = (paths: readonly string[]) => paths.map((path) => path.replace(/-\w+\.js$/, ""));
const done = ({ page }: Visit) => page.context().close();

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // A frame is part of another page, which has the first heading.
    const rules = { "page-has-heading-one": { enabled: false } };
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ rules } as never);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

describe("the content-first element", () => {
  it("becomes the chart: its script, one file, nothing else, and the count of the data", async () => {
    const seen = await visit(elementSnippet(chart, { site }));
    await drawn(seen.page, "g40-stance-chart");
    const agree = tally("integration-going-well")[0]?.n ?? 0;
    expect(await seen.page.locator("g40-stance-chart .frame tbody tr").first().locator("button").count()).toBe(agree);
    const scripts = seen.asked.filter((path) => path.endsWith(".js"));
    expect(withoutHash(scripts)).toEqual(["/v1/g40.js", "/v1/parts/lit", "/v1/parts/stance-chart"]);
    expect(seen.said).toEqual([]);
    await done(seen);
  });

  it("becomes the card: two downloads in a row after the script", async () => {
    const seen = await visit(elementSnippet(card, { site }));
    await drawn(seen.page, "g40-city-card");
    expect(withoutHash(seen.asked)).toEqual(["/v1/g40.js", "/v1/parts/lit", "/v1/parts/city-card", "/v1/parts/almelo"]);
    expect(seen.said).toEqual([]);
    await done(seen);
  });

  it("is drawn once, however often and in whatever versions its script is there", async () => {
    const twice = `${elementSnippet(chart, { site })}${elementSnippet(chart, { site })}`;
    const other = `<script type="module" src="${served.url}/v1/g40.js?again"></script>`;
    const seen = await visit(twice + other + elementSnippet(chart, { site: pinned }) + scriptTag("g40.js", pinned));
    await seen.page.locator("g40-stance-chart .frame").nth(2).waitFor();
    expect(await seen.page.locator("g40-stance-chart .frame").count()).toBe(3);
    expect(seen.asked.filter((path) => path.includes("/parts/stance-chart"))).toHaveLength(1);
    expect(seen.said).toEqual([]);
    await done(seen);
  });

  it("is drawn by another version, where the first cannot load it", async () => {
    const seen = await visit(elementSnippet(chart, { site }) + scriptTag("g40.js", pinned), {}, (page) =>
      page.route("**/v1/parts/**", (route) => route.abort()),
    );
    await drawn(seen.page, "g40-stance-chart");
    expect(seen.asked.some((path) => path.startsWith(`/${VERSION}/parts/stance-chart`))).toBe(true);
    await done(seen);
  });

  it("is drawn where an app adds it later, leaves and returns fifty times", async () => {
    const seen = await visit(`<main></main>${scriptTag("g40.js", site)}`);
    await seen.page.evaluate(
      async (html) => {
        const main = document.querySelector("main") as HTMLElement;
        for (let turn = 0; turn < 50; turn++) {
          main.innerHTML = html;
          await new Promise(requestAnimationFrame);
          main.replaceChildren();
        }
        main.innerHTML = `<section>${html}</section>`;
      },
      elementSnippet(card, { site }),
    );
    await drawn(seen.page, "g40-city-card");
    expect(seen.asked.filter((path) => path.includes("/parts/city-card"))).toHaveLength(1);
    expect(seen.said).toEqual([]);
    await done(seen);
  });

  it("runs under a strict policy that forbids every connection, without a violation", async () => {
    const policy = [
      "default-src 'none'",
      `script-src ${served.url}`,
      "connect-src 'none'",
      "img-src data:",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html",
    ].join("; ");
    const html = elementSnippet(chart, { site }) + elementSnippet(card, { site }) + elementSnippet(quote, { site });
    const seen = await visit(html, { headers: { "Content-Security-Policy": policy } });
    for (const tag of ["g40-stance-chart", "g40-city-card", "g40-quote"]) await drawn(seen.page, tag);
    await seen.page.locator('g40-stance-chart button[value="gouda"]').click();
    await seen.page.locator("g40-stance-chart .panel").getByText("Gouda").waitFor();
    expect(seen.said).toEqual([]);
    await done(seen);
  });
});

describe("the pinned element", () => {
  it("runs with the hash of its script, and says what was corrected after it", async () => {
    const correction = {
      id: "1",
      date: "2027-01-01",
      table: "stances",
      row: "almelo/integration-going-well",
      field: "stance",
      before: "disagree",
      after: "agree",
      reason: "Leesfout.",
      version: "99.0.0",
    };
    const elsewhere = { ...correction, row: "gouda/integration-going-well" };
    const seen = await visit(
      elementSnippet(card, { site: pinned }) + elementSnippet(chart, { site: pinned }),
      {},
      (page) =>
        page.route("**/errata.js", (route) =>
          route.fulfill({
            contentType: "text/javascript",
            headers: { "access-control-allow-origin": "*" },
            body: `export const corrections = ${JSON.stringify([correction, elsewhere])};`,
          }),
        ),
    );
    const notice = seen.page.locator("g40-city-card [part=correction]");
    await notice.getByText("Leesfout.").waitFor();
    expect(await notice.textContent()).not.toContain("gouda");
    await seen.page.locator("g40-stance-chart [part=correction]").getByText("gouda").waitFor();
    expect(seen.said).toEqual([]);
    await done(seen);
  });

  it("does not run a script that is not what its hash says", async () => {
    const seen = await visit(elementSnippet(chart, { site: pinned }), {}, (page) =>
      page.route("**/g40.js", (route) =>
        route.fulfill({
          contentType: "text/javascript",
          headers: { "access-control-allow-origin": "*" },
          body: "alert(1)",
        }),
      ),
    );
    expect(await seen.page.locator("g40-stance-chart table").first().isVisible()).toBe(true);
    expect(seen.said.join()).toContain("integrity");
    await done(seen);
  });
});

describe("the content stays", () => {
  const stays = async (seen: Visit, lines: number) => {
    expect(await seen.page.locator("g40-stance-chart caption").isVisible()).toBe(true);
    expect(await seen.page.locator("g40-quote blockquote").first().isVisible()).toBe(true);
    await expect.poll(() => seen.said.length).toBe(lines);
    await done(seen);
  };
  const both = () => elementSnippet(chart, { site }) + elementSnippet(quote, { site });

  it("without script", async () => stays(await visit(both(), { javaScriptEnabled: false }), 0));

  it("where the script is not found", async () =>
    stays(await visit(both(), {}, (page) => page.route("**/g40.js", (route) => route.fulfill({ status: 404 }))), 1));

  it("where an element's file throws, with one line each", async () => {
    const seen = await visit(both(), {}, (page) =>
      page.route("**/parts/*", (route) =>
        route.fulfill({
          contentType: "text/javascript",
          headers: { "access-control-allow-origin": "*" },
          body: "throw new Error('broken')",
        }),
      ),
    );
    await expect.poll(() => seen.said.length).toBe(2);
    expect(seen.said[0]).toContain("keeps its content");
    await stays(seen, 2);
  });

  it("where a tag or an attribute is misspelt, with one line each", async () => {
    const content = fallbackOf(card, site);
    const html = `<g40-citycard city="almelo">${content}</g40-citycard><g40-city-card citty="almelo">${content}</g40-city-card>`;
    const seen = await visit(html + scriptTag("g40.js", site));
    await expect.poll(() => seen.said.length).toBe(2);
    expect(seen.said.join()).toContain("<g40-citycard> keeps its content");
    for (const tag of ["g40-citycard", "g40-city-card"])
      expect(await seen.page.locator(`${tag} blockquote`).first().isVisible()).toBe(true);
    await done(seen);
  });
});

/** Listeners of the scripts that newsrooms run already, in as far as they give a frame its height. */
const PROTOCOLS: Readonly<
  Record<string, { readonly query?: string; readonly hash?: string; readonly heightOf: string }>
> = {
  WordPress: {
    hash: "#?secret=abc123",
    heightOf: "data && data.message === 'height' && data.secret === 'abc123' && data.value",
  },
  AMP: { heightOf: "data && data.sentinel === 'amp' && data.type === 'embed-size' && data.height" },
  Pym: {
    query: "?initialWidth=500&childId=pym-1",
    heightOf: "typeof data === 'string' && (/^pymxPYMxpym-1xPYMxheightxPYMx(.+)$/.exec(data) || [])[1]",
  },
  Guardian: { heightOf: "typeof data === 'string' && data[0] === '{' && JSON.parse(data).value" },
  Embedly: { heightOf: "data && data.context === 'iframe.resize' && data.height" },
};

const framed = (src: string, height = 200) =>
  `<iframe sandbox="allow-scripts" src="${src}" title="Grafiek" width="600" height="${height}"></iframe>`;

/** Px by which the content of the first frame is taller than the frame, and the height of that. */
async function measured(page: Page) {
  const frame = page.frames()[1];
  const inner = await frame?.evaluate(() => ({
    content: document.querySelector("main > div")?.getBoundingClientRect().height ?? 0,
    window: innerHeight,
  }));
  return { over: Math.ceil(inner?.content ?? 0) - (inner?.window ?? 0), height: inner?.window ?? 0 };
}

describe("the frame, in a sandbox", () => {
  it.each(Object.entries(PROTOCOLS))(
    "fits, grows and shrinks with %s",
    async (_, { query = "", hash = "", heightOf }) => {
      const listener = `<script>addEventListener("message", ({ data, source }) => {
      const frame = document.querySelector("iframe");
      const height = source === frame.contentWindow && Number(${heightOf});
      if (height) { frame.height = height; }
    });</script>`;
      const seen = await visit(listener + framed(frameAddress(chart, site) + query + hash));
      await expect.poll(async () => (await measured(seen.page)).over).toBe(0);
      const { height } = await measured(seen.page);
      const resize = (width: number) =>
        seen.page.evaluate((px) => document.querySelector("iframe")?.setAttribute("width", String(px)), width);
      await resize(300);
      await expect.poll(async () => (await measured(seen.page)).height).toBeGreaterThan(height);
      await expect.poll(async () => (await measured(seen.page)).over).toBe(0);
      await resize(600);
      await expect.poll(async () => (await measured(seen.page)).height).toBe(height);
      expect(seen.said).toEqual([]);
      await done(seen);
    },
  );

  it("can be read to its end in WordPress, which shows no more than 1000 px and lets no frame scroll", async () => {
    const figures: View = { element: "figure-chart", attributes: { measure: "housed" }, lang: "nl" };
    const src = `${frameAddress(figures, site)}#?secret=abc123`;
    const seen = await visit(framed(src, 1000).replace("<iframe", '<iframe scrolling="no"'));
    const end = seen.page.frameLocator("iframe").getByRole("link", { name: "Deze gegevens op een eigen pagina" });
    await end.focus();
    expect(await end.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await seen.page.mouse.move(300, 300);
    await seen.page.mouse.wheel(0, -5000);
    await expect.poll(() => end.evaluate((link) => link.getBoundingClientRect().bottom > innerHeight)).toBe(true);
    await done(seen);
  });

  it("asks for nothing, and each kind lives: what is opened is there", async () => {
    const OPEN: readonly (readonly [View, string, string])[] = [
      [chart, 'button[value="gouda"]', ".panel"],
      [card, "details.answer summary", "details[open] blockquote"],
      [{ element: "crosstab", attributes: {}, lang: "nl" }, "td button", ".panel, .names"],
      [
        { element: "city-map", attributes: { statement: "integration-going-well" }, lang: "nl" },
        'button[value="gouda"]',
        ".panel",
      ],
      [{ element: "city-map", attributes: { measure: "housed" }, lang: "en" }, 'button[value="gouda"]', ".panel"],
      [{ element: "city-map", attributes: { raises: "regie" }, lang: "nl" }, 'button[value="gouda"]', ".panel"],
      [{ element: "theme-chart", attributes: { item: "needs" }, lang: "nl" }, "button", ".said, blockquote"],
      [{ element: "figure-chart", attributes: { measure: "housed" }, lang: "nl" }, "button[value]", "blockquote"],
    ];
    for (const [view, button, opened] of OPEN) {
      const seen = await visit(framed(frameAddress(view, site), 900));
      const frame = seen.page.frameLocator("iframe");
      const tag = `g40-${view.element}`;
      await frame.locator(`${tag}:not([defer-hydration])`).waitFor();
      await frame.locator(`${tag} ${button}`).first().click();
      await frame.locator(`${tag} :is(${opened})`).first().waitFor();
      expect([view.element, seen.asked]).toEqual([view.element, [frameAddress(view, site).replace(served.url, "")]]);
      expect([view.element, seen.said]).toEqual([view.element, []]);
      await done(seen);
    }
  });

  it("is accessible, in light and dark, Dutch and English", async () => {
    const views: readonly View[] = [
      { ...card, theme: "dark" },
      { ...chart, lang: "en" },
      { ...quote, theme: "dark" },
      { element: "theme-chart", attributes: { item: "needs" }, lang: "nl" },
    ];
    for (const view of views) {
      const seen = await visit(frameAddress(view, site));
      await seen.page.locator(`g40-${view.element}:not([defer-hydration])`).waitFor();
      expect([frameAddress(view, site), await axeFindings(seen.page)]).toEqual([frameAddress(view, site), []]);
      await done(seen);
    }
  });

  it("is readable without script", async () => {
    const seen = await visit(framed(frameAddress(card, site)), { javaScriptEnabled: false });
    await seen.page.frameLocator("iframe").locator("g40-city-card .stance .quote").first().waitFor();
    await done(seen);
  });

  it("passes a link on to WordPress, and answers only who knows its secret", async () => {
    const listener = `<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>`;
    const seen = await visit(listener + framed(`${frameAddress(quote, site)}#?secret=abc123`));
    const heard = (message: string) =>
      seen.page.evaluate(`heard.filter(({ message }) => message === ${JSON.stringify(message)})`) as Promise<
        { value: unknown; secret: string }[]
      >;
    await expect.poll(async () => (await heard("height")).length).toBeGreaterThan(0);
    // A frame looks again at its height until two seconds after it loaded.
    await seen.page.waitForTimeout(3000);
    const before = (await heard("height")).length;
    await seen.page.evaluate(() => {
      const { contentWindow } = document.querySelector("iframe") as HTMLIFrameElement;
      for (const data of [
        { message: "ready", secret: "other" },
        { message: "ready" },
        null,
        "pym",
        { source: "g40", v: 2, type: "ready" },
      ])
        contentWindow?.postMessage(data, "*");
    });
    await seen.page.frameLocator("iframe").getByRole("link", { name: "Deze gegevens op een eigen pagina" }).click();
    await expect.poll(async () => (await heard("link")).length).toBe(1);
    expect((await heard("link"))[0]?.value).toContain("/stad/almelo/needs/");
    expect((await heard("height")).length).toBe(before);
    await seen.page.evaluate(() =>
      document.querySelector("iframe")?.contentWindow?.postMessage({ message: "ready", secret: "abc123" }, "*"),
    );
    await expect.poll(async () => (await heard("height")).length).toBeGreaterThan(before);
    await done(seen);
  });

  it("takes theme, density and language from its address, and ignores other values with one line", async () => {
    const dark = await visit(framed(frameAddress({ ...card, theme: "dark", density: "compact" }, site)));
    const inner = dark.page.frameLocator("iframe");
    await inner.locator("g40-city-card[density=compact]:not([defer-hydration])").waitFor();
    expect(await inner.locator("html").evaluate((root) => getComputedStyle(root).colorScheme)).toBe("dark");
    expect(dark.said).toEqual([]);
    await done(dark);

    const wrong = await visit(framed(`${frameAddress(card, site)}?thema=paars&dicht=&utm_source=x&taal=fr`));
    await wrong.page.frameLocator("iframe").locator("g40-city-card:not([defer-hydration])").waitFor();
    expect(wrong.said).toHaveLength(1);
    expect(wrong.said[0]).toContain("thema=paars (there is licht, donker, auto)");
    await done(wrong);

    const english = await visit(framed(`${frameAddress(card, site)}?taal=en`));
    await english.page.frameLocator("iframe").locator("html[lang=en]").waitFor();
    await done(english);
  });

  it("held to a version, asks for corrections and nothing else", async () => {
    const seen = await visit(framed(frameAddress(card, pinned)));
    await seen.page.frameLocator("iframe").locator("g40-city-card:not([defer-hydration])").waitFor();
    await expect.poll(() => seen.asked).toEqual([`/${VERSION}/frame/stad/almelo/`, "/errata.js"]);
    expect(seen.said).toEqual([]);
    await done(seen);
  });
});

describe("the listener", () => {
  it("fits a frame that is far below, before a reader comes there", async () => {
    const far = Array.from({ length: 200 }, () => "<p>…</p>").join("");
    const seen = await visit(far + frameSnippet(card, { site, height: 150 }, true).replace('loading="lazy"', ""));
    const height = () =>
      seen.page.evaluate(() => Number.parseInt(document.querySelector("iframe")?.style.height ?? "", 10));
    await expect.poll(height).toBeGreaterThan(400);
    expect(await seen.page.evaluate(() => scrollY)).toBe(0);
    await done(seen);
  });

  it("fits frames and fires their events on them, twice included", async () => {
    const twice =
      frameSnippet(card, { site, height: 150 }, true) + frameSnippet(card, { site: pinned, height: 150 }, true);
    const heard = `<script>window.heard = []; addEventListener("g40-ready", ({ target, detail }) => heard.push([target.tagName, detail.city]));</script>`;
    const seen = await visit(heard + twice.replaceAll('loading="lazy"', ""));
    await expect.poll(async () => (await measured(seen.page)).over).toBe(0);
    const both = ["IFRAME", "almelo"];
    await expect.poll(() => seen.page.evaluate("heard")).toEqual([both, both]);
    expect(seen.said).toEqual([]);
    await done(seen);
  });

  it("is told one height by a frame that would be wider than its column, not that of another width first", async () => {
    const heard = `<script>window.heights = []; addEventListener("message", ({ data }) => { if (data?.type === "height") heights.push(data.height); });</script>`;
    const frame = frameSnippet(card, { site, width: 900 }, true).replace('loading="lazy"', "");
    const seen = await visit(`${heard}<div style="width: 320px">${frame}</div>`);
    await expect.poll(async () => (await measured(seen.page)).over).toBe(0);
    await expect.poll(() => seen.page.evaluate("new Set(heights).size")).toBe(1);
    await done(seen);
  });

  it("ignores strangers, and numbers out of range", async () => {
    const seen = await visit(frameSnippet(card, { site, height: 150 }, true).replace('loading="lazy"', ""));
    await expect.poll(async () => (await measured(seen.page)).over).toBe(0);
    const height = () => seen.page.evaluate(() => document.querySelector("iframe")?.style.height);
    const before = await height();
    await seen.page.evaluate(() => postMessage({ source: "g40", v: 1, type: "height", height: 999 }, "*"));
    await seen.page.evaluate(async () => {
      const stranger = document.createElement("iframe");
      stranger.srcdoc = `<script>parent.postMessage({ source: "g40", v: 1, type: "height", height: 998 }, "*")</script>`;
      const loaded = new Promise((resolve) => stranger.addEventListener("load", resolve));
      document.body.append(stranger);
      await loaded;
    });
    for (const height of [5, 1e9, Number.NaN, "500"])
      await seen.page
        .frames()[1]
        ?.evaluate((value) => parent.postMessage({ source: "g40", v: 1, type: "height", height: value }, "*"), height);
    await seen.page
      .frames()[1]
      ?.evaluate(() => parent.postMessage({ source: "g40", v: 1, type: "event", name: "click", at: 1 }, "*"));
    await seen.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await height()).toBe(before);
    await done(seen);
  });
});

it("the upgrader makes an element of a link that stands alone, and leaves others", async () => {
  const page = linkSnippet(card, { site });
  const within = `<p>Lees <a href="${served.url}/stad/gouda/">Gouda</a> ook.</p>`;
  const menu = `<ul><li><a href="${served.url}/stad/gouda/">Gouda</a></li></ul>`;
  const seen = await visit(page + within + menu + linkSnippet(chart, { site }) + upgradeSnippet({ site }));
  await drawn(seen.page, "g40-city-card");
  await drawn(seen.page, "g40-stance-chart");
  expect(await seen.page.locator("g40-city-card").count()).toBe(1);
  expect(seen.said).toEqual([]);
  await done(seen);
});
