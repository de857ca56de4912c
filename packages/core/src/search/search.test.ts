import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UnknownIdError } from "../errors.js";
import { answerOf, translationOf } from "../index.js";
import { search } from "../search.js";
import type { CityId, ItemId, Lang } from "../types.js";

const found = async (query: string, options: Parameters<typeof search>[1] = {}) =>
  (await search(query, options)).hits.map(({ city, item }) => `${city}/${item}`);

describe("a search in Dutch", () => {
  it("finds every form of a word: plural, inflected, with and without accent", async () => {
    expect(new Set(await found("schuld"))).toEqual(new Set(await found("schulden")));
    expect(await found("huis")).toEqual(expect.arrayContaining(await found("huizen")));
    expect(new Set(await found("financiele"))).toEqual(new Set(await found("financiële")));
  });

  it("finds a word within compounds, and a compound written apart", async () => {
    expect(await found("aanbieders")).toEqual(expect.arrayContaining(await found("taalaanbieders")));
    expect(new Set(await found("taal aanbieders"))).toEqual(new Set(await found("taalaanbieders")));
  });

  it("finds what begins with the query, and what was meant by a typing error", async () => {
    expect(await found("klantreg")).toEqual(expect.arrayContaining(await found("klantregie")));
    expect(new Set(await found("klantrgie"))).toEqual(new Set(await found("klantregie")));
  });

  it("wants all words of a query, and puts the answer where they stand together first", async () => {
    const both = await found("psychische problematiek");
    const [one, other] = [await found("psychische"), await found("problematiek")];
    expect(both.every((id) => one.includes(id) && other.includes(id))).toBe(true);
    const [first] = (await search("geen regie op de inburgering")).hits;
    expect(`${first?.kwic.before}${first?.kwic.hit}${first?.kwic.after}`).toMatch(/regie op .*inburgering/i);
  });

  it("gives every place with offsets that hold, and one place in its context", async () => {
    const { hits } = await search("werkgevers");
    for (const { city, item, at, kwic } of hits) {
      const text = answerOf(city, item)?.text ?? "";
      for (const [start, end] of at) expect(text.slice(start, end)).toMatch(/werkgever/i);
      expect(text.slice(...kwic.at)).toBe(kwic.hit);
      expect(text).toContain(kwic.before + kwic.hit + kwic.after);
    }
  });

  it("narrows to a city or an item, with the number of answers searched", async () => {
    const all = await search("taal");
    expect(all.base).toBe(223);
    expect(all.n).toBe(all.hits.length);
    const needs = await search("taal", { item: "needs" });
    expect(needs.base).toBe(32);
    expect(needs.hits.length).toBe(all.hits.filter(({ item }) => item === "needs").length);
    const oss = await search("taal", { city: "oss" });
    expect(oss.base).toBe(7);
    expect(oss.hits.every(({ city }) => city === "oss")).toBe(true);
  });
});

describe("a search in English", () => {
  it("searches the translations, by English forms", async () => {
    const { hits, lang, base } = await search("employer", { lang: "en" });
    expect({ lang, base }).toEqual({ lang: "en", base: 223 });
    for (const { city, item, at } of hits)
      for (const [start, end] of at)
        expect(translationOf(city, item)?.text.slice(start, end)).toMatch(/employer|employing|employ/i);
    expect(hits.length).toBeGreaterThan(10);
  });
});

describe("bad input", () => {
  it.each(["", " ", "a", "?!", "🙂", "x y z", "\n\t"])("finds nothing for %j, with its base", async (query) => {
    expect(await search(query)).toEqual({ query, lang: "nl", hits: [], n: 0, base: 223 });
  });

  it("finds nothing for markup, and what stands beside it", async () => {
    expect((await search("<svg onload=xss()></svg>")).n).toBe(0);
    expect(new Set(await found("<b>schulden</b>"))).toEqual(new Set(await found("schulden b")));
  });

  it("takes a query of 10,000 characters for its first sixteen words", async () => {
    const query = "integratie ".repeat(1000).slice(0, 10_000);
    expect(await found(query)).toEqual(await found("integratie"));
    expect((await search("x".repeat(10_000))).n).toBe(0);
    const many = Array.from({ length: 2000 }, (_, index) => `woord${index}`).join(" ");
    expect((await search(many)).base).toBe(223);
  });

  it("finds nothing for words there are none of", async () => {
    expect((await search("qqqqqqqqqqq")).n).toBe(0);
  });

  it("refuses an unknown language, item or city with the nearest", async () => {
    await expect(search("taal", { lang: "de" as Lang })).rejects.toThrow(UnknownIdError);
    await expect(search("taal", { item: "need" as ItemId })).rejects.toThrow('Did you mean "needs"?');
    await expect(search("taal", { city: "osss" as CityId })).rejects.toThrow('Did you mean "oss"?');
    await expect(search("taal", { lang: "constructor" as Lang })).rejects.toThrow(UnknownIdError);
  });
});

it("finds what the judged queries ask for: recall 0.95 and precision 0.9 over all, and no kind forgotten", async () => {
  const lines = readFileSync(join(import.meta.dirname, "../../bench/search-queries.tsv"), "utf8")
    .trim()
    .split("\n");
  const scores = await Promise.all(
    lines.slice(1).map(async (line) => {
      const [kind = "", query = "", relevant = ""] = line.split("\t");
      const wanted = relevant.split(" ");
      const hits = await found(query);
      const right = hits.filter((id) => wanted.includes(id)).length;
      return { kind, recall: right / wanted.length, precision: hits.length === 0 ? 0 : right / hits.length };
    }),
  );
  expect(scores.length).toBeGreaterThanOrEqual(60);
  const mean = (rows: typeof scores, key: "recall" | "precision") =>
    rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  expect(mean(scores, "recall")).toBeGreaterThan(0.95);
  expect(mean(scores, "precision")).toBeGreaterThan(0.9);
  for (const kind of new Set(scores.map((score) => score.kind)))
    expect(
      mean(
        scores.filter((score) => score.kind === kind),
        "recall",
      ),
      kind,
    ).toBeGreaterThan(0.85);
});
