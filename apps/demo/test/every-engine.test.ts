import { stanceOf } from "@g40-inburgering/core";
import { afterAll, beforeAll, expect, inject, it, vi } from "vitest";
import { launch } from "../../../scripts/webdriver/launch.js";
import { type Engine, type Session, typed } from "../../../scripts/webdriver/session.js";
import { FILES, UNDRAWN } from "./built.js";
import { type Site, serveSite } from "./site.js";

declare module "vitest" {
  interface ProvidedContext {
    engine: Engine;
  }
}

/** What every engine must do with the built demo: Chromium, Firefox and WebKit in turn. `pages.test.ts` tests more, in Chromium. */
let site: Site;
let session: Session;

beforeAll(async () => {
  [site, session] = await Promise.all([serveSite(), launch(inject("engine"))]);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

const patiently = <Result>(check: () => Promise<Result>) => vi.waitFor(check, { timeout: 30_000, interval: 100 });

const said = () => session.evaluate(() => (globalThis as unknown as { said: string[] }).said);

/** Brings every element into view in turn, and gives those that show no more than their fallback. */
const undrawn = () =>
  session.evaluate(() => {
    const elements = [...document.querySelectorAll("*")].filter(({ localName }) => localName.startsWith("g40-"));
    const left = elements.filter(({ shadowRoot }) => !shadowRoot?.querySelector("[part]"));
    left[0]?.scrollIntoView({ block: "center", behavior: "instant" });
    return left.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });

/** How many elements of this selector stand in the shadow tree of the first of that name. */
const within = (host: string, selector: string) =>
  session.evaluate(
    (name, inner) => document.querySelector(name)?.shadowRoot?.querySelectorAll(inner).length ?? 0,
    host,
    selector,
  );

const textWithin = (host: string, selector: string) =>
  session.evaluate(
    (name, inner) =>
      document.querySelector(name)?.shadowRoot?.querySelector(inner)?.textContent?.replace(/\s+/g, " ").trim() ?? "",
    host,
    selector,
  );

/** Clicks a city's unit in a chart, with the mouse. */
async function choose(chart: string, city: string) {
  const [x, y] = await session.evaluate(
    (host, value) => {
      const unit = document.querySelector(host)?.shadowRoot?.querySelector(`button[value="${value}"]`);
      unit?.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = unit?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, top + height / 2] as const;
    },
    chart,
    city,
  );
  await session.moveTo(x, y);
  await session.click();
}

/** One language of each page, and the English home: only words differ, and `pages.test.ts` opens them all. */
const OPENED = FILES.filter(
  (file) => !(file.startsWith("en/") && FILES.includes(file.slice(3))) || file === "en/index.html",
);

it.each(OPENED.filter((file) => !UNDRAWN.includes(file)))(
  "%s draws every element and says nothing in the console",
  async (file) => {
    await session.open(site.address + file);
    await patiently(async () => expect(await undrawn()).toEqual([]));
    expect(await said()).toEqual([]);
  },
);

it("each chart of the article shows 40 cities", async () => {
  await session.open(`${site.address}index.html`);
  await patiently(async () => {
    expect(await within("#stelling-1", ".unit")).toBe(40);
    expect(await within("#stelling-2", ".unit")).toBe(40);
  });
});

it("a click opens the city's words to the letter, in the chart and in the card that follows it", async () => {
  await session.open(`${site.address}index.html`);
  await patiently(async () => expect(await undrawn()).toEqual([]));
  await choose("#stelling-1", "almelo");
  const words = `“${stanceOf("almelo", "integration-going-well")?.quote}”`;
  await patiently(async () => {
    expect(await textWithin("#stelling-1", "td .panel")).toContain(words);
    expect(await textWithin("g40-city-card", ".title")).toBe("Almelo");
    expect(await textWithin("g40-city-card", ".stance")).toContain(words);
  });
});

it("the keyboard reaches a chart, walks it, and fills the card with the city chosen", async () => {
  await session.open(`${site.address}index.html`);
  await patiently(async () => expect(await undrawn()).toEqual([]));
  const focused = () =>
    session.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLButtonElement | null)?.value);
  await session.evaluate(() =>
    document.querySelector("#stelling-1")?.shadowRoot?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
  );
  await session.keys(typed("End"));
  await patiently(async () => expect(await focused()).toBe("zwolle"));
  await session.keys(typed("Home", "ArrowRight"));
  await patiently(async () => expect(await focused()).toBe("apeldoorn"));
  await session.keys(typed("Enter"));
  await patiently(async () => expect(await textWithin("g40-city-card", ".title")).toBe("Apeldoorn"));
});

it("a choice in the configurator becomes a preview, every snippet and an address to share", async () => {
  await session.open(`${site.address}index.html`);
  await patiently(async () => expect(await undrawn()).toEqual([]));
  await session.evaluate(() => document.querySelector<HTMLElement>("input[name=element][value=city-card]")?.click());
  await session.evaluate(() => {
    const cities = document.querySelector("select[name=city]") as HTMLSelectElement;
    cities.value = "gouda";
    cities.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const shown = () =>
    session.evaluate(() => ({
      card: document.querySelector(".preview > g40-city-card")?.getAttribute("city"),
      address: document.querySelector("[data-form=address] code")?.textContent,
      hash: location.hash,
    }));
  await patiently(async () => {
    expect(await shown()).toEqual({
      card: "gouda",
      address: expect.stringMatching(/\/stad\/gouda\/$/),
      hash: "#element=city-card&city=gouda&lang=nl",
    });
    // An element loads what it shows when it is shown: this brings it into view.
    expect(await undrawn()).toEqual([]);
    expect(await textWithin(".preview > g40-city-card", ".title")).toBe("Gouda");
  });
  expect(await said()).toEqual([]);
});

it("what a server wrote wakes without doubling, and works", async () => {
  await session.open(`${site.address}server.html`);
  const waiting = () => session.evaluate(() => document.querySelectorAll("[defer-hydration]").length);
  await patiently(async () => expect(await waiting()).toBe(0));
  expect(await within("g40-stance-chart", ".unit")).toBe(40);
  expect(await within("g40-city-card", "article")).toBe(1);
  await choose("g40-stance-chart", "gouda");
  await patiently(async () => expect(await textWithin("g40-stance-chart", "td .panel")).toContain("Gouda"));
  expect(await said()).toEqual([]);
});

it("what a server wrote can be read without script", async () => {
  await session.open(`${site.address}frame.html?page=server.html&width=720&sandbox`);
  const seen = () =>
    session.evaluate(() => {
      const { document: inner } = globalThis.frames[0] as Window;
      const root = inner.querySelector("g40-stance-chart")?.shadowRoot;
      const unit = root?.querySelector(".unit");
      return { units: root?.querySelectorAll(".unit").length, width: unit?.getBoundingClientRect().width ?? 0 };
    });
  await patiently(async () => expect((await seen()).units).toBe(40));
  expect((await seen()).width).toBeGreaterThan(0);
});

it("where data fail the fallback stays, with one warning each that names the next step", async () => {
  await session.open(`${site.address}failing-data.html`);
  await patiently(async () => expect(await said()).toHaveLength(2));
  expect((await said()).join("\n")).toContain('Did you mean city="almelo"?');
  const heights = await session.evaluate(() =>
    ["#unknown-city blockquote", "#unknown-statement table"].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0,
    ),
  );
  for (const height of heights) expect(height).toBeGreaterThan(0);
});

it.each(OPENED)("%s is no wider than a phone of 360 px", async (file) => {
  await session.open(`${site.address}frame.html?page=${file}&width=360`);
  const measure = () =>
    session.evaluate(() => {
      const { document: inner, innerWidth: width } = globalThis.frames[0] as Window & typeof globalThis;
      return { width, wider: inner.documentElement.scrollWidth - width };
    });
  await patiently(async () => expect((await measure()).width).toBe(360));
  expect((await measure()).wider).toBeLessThanOrEqual(0);
});
