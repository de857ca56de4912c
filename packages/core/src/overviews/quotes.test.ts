import { expect, it } from "vitest";
import { answerOf, answers, cities, mentions, stances } from "../index.js";
import { cityQuotesOf } from "./city-quotes.js";
import { themeQuotesOf } from "./theme-quotes.js";

it("gives every city its stances with their words and lines, and none to one that did not take part", () => {
  const rows = cities.flatMap(({ id }) => cityQuotesOf({ cities, answers, stances }, id)?.items ?? []);
  expect(rows.map(({ quote }) => quote)).toEqual(stances.map(({ quote }) => quote));
  expect(cityQuotesOf({ cities, answers, stances }, "zwolle")?.items).toEqual([]);
  const [first] = cityQuotesOf({ cities, answers, stances }, "almelo")?.items ?? [];
  expect(first?.lines).toEqual(answerOf("almelo", "integration-going-well")?.lines);
});

it("gives every mention its words under its theme, and a lost answer neither words nor lines", () => {
  const words = cities.flatMap(({ id }) =>
    themeQuotesOf({ answers, mentions }, id).flatMap(({ themes }) => Object.values(themes)),
  );
  expect(words.sort()).toEqual(mentions.map(({ quote }) => quote).sort());
  const lost = themeQuotesOf({ answers, mentions }, "enschede").find(({ item }) => item === "situation");
  expect(lost).toEqual({ item: "situation", lines: [], themes: {} });
});
