import { cities, stanceOf, tally } from "@g40-inburgering/core";
import { describe, expect, it, vi } from "vitest";
import { renderElement } from "../src/ssr.js";
import { SAMPLES } from "./samples.js";

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("an element rendered on a server", () => {
  it("is a chart with every city in a shadow tree the browser reads without script", async () => {
    const html = await renderElement("g40-stance-chart", { statement: "sufficient-instruments" }, "<p>fallback</p>");
    expect(html).toMatch(/^<g40-stance-chart [^>]*lang="nl"/);
    expect(html).toContain('shadowrootmode="open"');
    expect(html).toContain("<p>fallback</p></g40-stance-chart>");
    const text = textOf(html);
    for (const { n } of tally("sufficient-instruments")) expect(text).toContain(` ${n} `);
    expect(html.match(/class="unit /g)).toHaveLength(cities.length);
  });

  it("is a card with the city's words, in the language asked for", async () => {
    const text = textOf(await renderElement("g40-city-card", { city: "den-bosch", lang: "en" }));
    expect(text).toContain("Civic integration survey, January 2018");
    expect(text).toContain(stanceOf("s-hertogenbosch", "sufficient-instruments")?.quote);
  });

  it.each(Object.keys(SAMPLES))("is <%s> with its words, and no fallback, before any script", async (tag) => {
    const html = await renderElement(tag, attributesOf(SAMPLES[tag] ?? ""), "<p>fallback</p>");
    expect(html).toMatch(/<template shadowroot="open" shadowrootmode="open"[^>]*><style>/);
    expect(html).not.toContain("<slot>");
    expect(textOf(html).length).toBeGreaterThan(200);
    expect(html).toMatch(/class="frame/);
  });

  it("is what its attributes ask, also where that loads on demand", async () => {
    const byProvince = await renderElement("g40-stance-chart", { "group-by": "province", cities: "oss almelo" });
    expect(byProvince.match(/class="unit /g)).toHaveLength(2);
    expect(textOf(byProvince)).toContain("Overijssel");
  });

  it("has no style attribute and no script", async () => {
    const html = await renderElement("g40-city-card", { city: "almelo" });
    expect(html).not.toMatch(/ style=|<script/);
  });

  it("refuses a city or an element there is none of", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    await expect(renderElement("g40-city-card", { city: "almello" })).rejects.toThrow('Did you mean city="almelo"?');
    await expect(renderElement("g40-clock", {})).rejects.toThrow("There is no element <g40-clock>.");
  });

  it("writes attributes as text, whatever they hold", async () => {
    const html = await renderElement("g40-stance-chart", { id: '"><script>alert(1)</script>' });
    expect(html).not.toContain("<script>");
  });

  it("may meet what wakes it on a server too, where that does nothing", async () => {
    await import("../src/hydrate.js");
    expect(await renderElement("g40-city-card", { city: "delft" })).toContain("defer-hydration");
  });
});
