import { cities as allCities, answers, mentionsOf, STATEMENTS, stancesOf } from "@g40-inburgering/core";
import { cities } from "@g40-inburgering/core/data/cities";
import { items } from "@g40-inburgering/core/data/items";
import { overview } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import { search } from "@g40-inburgering/core/search";
import { describe, expect, it } from "vitest";
import { explorerWords } from "../translations/explorer.js";
import { attributeOf, filtersOf, matchesOf, SIZES } from "./choice.js";
import type { Exploring } from "./exploring.js";
import { finder } from "./finder.js";
import { grouped } from "./grouped.js";
import { citiesFound, firstOf } from "./layout.js";
import { piecesOf } from "./pieces.js";
import { quoted } from "./quoted.js";

const material = { overview, cities, items, themeLabels };
const host = { survey: undefined } as Exploring;
const everywhere = matchesOf(material, {});

describe("what matches", () => {
  it("is every city that answered, with all seven items, where nothing narrows", () => {
    expect([...everywhere.keys()]).toEqual(allCities.filter(({ responded }) => responded).map(({ id }) => id));
    for (const own of everywhere.values()) expect(own).toHaveLength(7);
  });

  it.each(STATEMENTS)("is for every stance on %s what the library says", (item) => {
    const name = item === STATEMENTS[0] ? "stance1" : "stance2";
    for (const stance of ["agree", "partly", "neither", "disagree", "unstated", "declined"] as const)
      expect([...matchesOf(material, { [name]: stance }).keys()]).toEqual(
        stancesOf({ item })
          .filter((row) => row.stance === stance)
          .map(({ city }) => city),
      );
  });

  it("puts every city in one class of size, with its limits in the upper one", () => {
    const counts = SIZES.map((size) => matchesOf(material, { size }).size);
    expect(counts).toEqual([10, 10, 12]);
    const sized = (population: number) => {
      const [city] = cities;
      const [one] = overview;
      if (!city || !one) return undefined;
      const small = { ...material, overview: [one], cities: [{ ...city, population }] };
      return SIZES.find((size) => matchesOf(small, { size }).size === 1);
    };
    expect([99_999, 100_000, 149_999, 150_000].map(sized)).toEqual([SIZES[0], SIZES[1], SIZES[1], SIZES[2]]);
  });

  it("narrows by all filters at once, to the answers that raise a theme", async () => {
    const { raises } = await quoted(host, undefined, "regie");
    const choice = { province: "NL-NB", item: "needs" } as const;
    const wanted = mentionsOf({ theme: "regie", item: "needs" }).filter(
      ({ city }) => cities.find(({ id }) => id === city)?.provinceCode === "NL-NB",
    );
    expect([...matchesOf(material, choice, raises)]).toEqual(wanted.map(({ city, item }) => [city, [item]]));
  });
});

it("offers every filter in the words of the language, provinces by name", () => {
  const filters = filtersOf(material, stanceLabels, explorerWords.nl, "nl");
  expect(filters.map(({ name }) => attributeOf(name))).toEqual([
    "stance-1",
    "stance-2",
    "raises",
    "item",
    "province",
    "size",
  ]);
  expect(filters.map(({ options }) => options.length)).toEqual([6, 6, 23, 7, 11, 3]);
  expect(filters[4]?.options[0]).toEqual(["NL-DR", "Drenthe"]);
  expect(filters[0]?.label).toBe("Integratie gaat goed");
});

describe("results", () => {
  it("of a query are those of the search, each city at the place of its best answer", async () => {
    const find = await finder(host, undefined, "nl");
    const { groups, n, base } = find("regie", everywhere, "relevance", overview);
    const { hits } = await search("regie");
    expect({ n, base }).toEqual({ n: hits.length, base: 223 });
    expect(groups.map(({ city }) => city.id)).toEqual([...new Set(hits.map(({ city }) => city))]);
    expect(groups.flatMap(({ city, results }) => results.map(({ item }) => `${city.id}/${item}`)).sort()).toEqual(
      hits.map(({ city, item }) => `${city}/${item}`).sort(),
    );
  });

  it("of a query may stand by alphabet, answers in the order they were asked", async () => {
    const find = await finder(host, undefined, "nl");
    const { groups } = find("taal", everywhere, "alphabetical", overview);
    const places = groups.flatMap(({ city, results }) =>
      results.map(({ item }) => answers.findIndex((row) => row.city === city.id && row.item === item)),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it("never grow when a filter is set, and count what is searched then", async () => {
    const find = await finder(host, undefined, "nl");
    const needs = matchesOf(material, { item: "needs" });
    const narrowed = find("psychische klantregie", needs, "relevance", overview);
    const all = find("psychische klantregie", everywhere, "relevance", overview);
    expect(narrowed.base).toBe(32);
    expect(narrowed.n).toBe(all.groups.flatMap(({ results }) => results).filter(({ item }) => item === "needs").length);
    expect(narrowed.unfiltered).toEqual({ n: all.n, cities: all.groups.length });
  });

  it("show their context to the letter, with every hit in it marked", async () => {
    const find = await finder(host, undefined, "nl");
    const { groups } = find("geen regie op de inburgering", everywhere, "relevance", overview);
    for (const { city, results } of groups)
      for (const { item, words = [] } of results) {
        const text = answers.find((row) => row.city === city.id && row.item === item)?.text ?? "";
        const shown = words.map((piece) => piece.text).join("");
        expect(text).toContain(shown.replace(/^…|…$/g, ""));
        expect(words.some(({ isHit }) => isHit)).toBe(true);
      }
  });

  it("without a query are the cities, statements first, cut at a number of cities", () => {
    const found = citiesFound(overview, items, everywhere);
    expect({ n: found.n, base: found.base }).toEqual({ n: 32, base: 32 });
    expect(found.groups[0]?.results.slice(0, 2).map(({ item }) => item)).toEqual([...STATEMENTS]);
    expect(firstOf(found, 20)).toHaveLength(20);
  });

  it("are cut at a number of answers, within a city too", async () => {
    const find = await finder(host, undefined, "nl");
    const found = find("regie", everywhere, "relevance", overview);
    const counts = [1, 20, 1000].map((limit) => firstOf(found, limit).flatMap(({ results }) => results).length);
    expect(counts).toEqual([1, 20, found.n]);
  });

  it("keep cities there are none of out", () => {
    expect(grouped([{ city: "utrecht" as "oss", item: "needs" }], "relevance", overview)).toEqual([]);
  });
});

describe("pieces of a text", () => {
  const pieces = (hits: readonly (readonly [number, number])[], from = 0, to = 10) =>
    piecesOf("0123456789", [from, to], hits).map(({ text, isHit }) => (isHit ? `[${text}]` : text));

  it("alternate between what was found and what stands around it", () => {
    expect(
      pieces([
        [2, 4],
        [8, 10],
      ]),
    ).toEqual(["01", "[23]", "4567", "[89]"]);
    expect(pieces([])).toEqual(["0123456789"]);
    expect(pieces([], 4, 4)).toEqual([]);
  });

  it("are cut at the borders of what is shown, and overlapping hits only once", () => {
    expect(
      pieces(
        [
          [0, 3],
          [7, 9],
        ],
        2,
        8,
      ),
    ).toEqual(["[2]", "3456", "[7]"]);
    expect(
      pieces([
        [2, 5],
        [4, 6],
      ]),
    ).toEqual(["01", "[234]", "[5]", "6789"]);
    expect(
      pieces(
        [
          [0, 2],
          [2, 3],
        ],
        5,
        8,
      ),
    ).toEqual(["567"]);
  });
});
