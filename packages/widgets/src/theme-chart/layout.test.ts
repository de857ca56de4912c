import { answersOf, ITEMS, mentionsOf, tally } from "@g40-inburgering/core";
import { lostAnswers } from "@g40-inburgering/core/data/lost-answers";
import { overview } from "@g40-inburgering/core/data/overview";
import { themeOverview } from "@g40-inburgering/core/data/theme-overview";
import type { Dataset } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { arrange } from "./arrange.js";
import { type Chart, chartOf, type Raised, topOf } from "./layout.js";

const raised: Raised = { themeOverview, overview, lostAnswers };
const countsOf = ({ bars }: Chart) => Object.fromEntries(bars.map(({ theme, cities }) => [theme, cities.length]));

describe("the bars", () => {
  it.each([undefined, ...ITEMS])("hold the library's own count of every theme in the answers to %s", (item) => {
    const counted = Object.fromEntries(tally("theme", item ? { item } : {}).map(({ value, n }) => [value, n]));
    expect(countsOf(chartOf(raised, item, "count"))).toEqual(counted);
  });

  it("name the cities that raise a theme", () => {
    const culture = chartOf(raised, "obstacles", "count").bars.find(({ theme }) => theme === "culture");
    const raising = mentionsOf({ theme: "culture", item: "obstacles" }).map(({ city }) => city);
    expect(culture?.cities.map(({ id }) => id)).toEqual(raising);
  });

  it("stand by count, equals in the order of the codebook, or all in that order", () => {
    const codebook = tally("theme");
    const byCount = [...codebook].sort((left, right) => right.n - left.n).map(({ value }) => value);
    expect(chartOf(raised, undefined, "count").bars.map(({ theme }) => theme)).toEqual(byCount);
    expect(chartOf(raised, undefined, "codebook").bars.map(({ theme }) => theme)).toEqual(
      codebook.map(({ value }) => value),
    );
  });

  it.each(ITEMS)("have the answers to %s as their base, without those that are lost", (item) => {
    const { base, lost } = chartOf(raised, item, "count");
    const answers = answersOf({ item });
    expect(base).toBe(answers.filter(({ status }) => status === "answered").length);
    expect(lost.map(({ id }) => id)).toEqual(
      answers.filter(({ status }) => status === "missing").map(({ city }) => city),
    );
  });

  it("have the cities that answered as their base where all items count", () => {
    const { base, invited, lost } = chartOf(raised, undefined, "count");
    expect([base, invited, lost]).toEqual([32, 40, []]);
  });

  it("know the themes that most cities raise, and none where no city raises any", () => {
    expect(topOf(chartOf(raised, undefined, "count")).map(({ theme }) => theme)).toEqual([
      "regie",
      "tailored-guidance",
    ]);
    expect(topOf(chartOf({ ...raised, overview: [] }, undefined, "count"))).toEqual([]);
  });
});

describe("what a page asks", () => {
  const host = (survey?: Dataset) => ({ localName: "g40-theme-chart", survey }) as Parameters<typeof arrange>[0];

  it("counts only the cities it chose, and is told of those there are none of", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const chart = chartOf(await arrange(host(), { raised }, "almelo zwolle nergens"), undefined, "count");
    expect([chart.base, chart.invited]).toEqual([1, 2]);
    expect(countsOf(chart).culture).toBe(1);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("nergens"));
    await expect(arrange(host(), { raised }, "nergens")).rejects.toThrow("knows none of");
    warn.mockRestore();
  });

  it("refuses a survey that is none", async () => {
    const survey = { mentions: "none" } as unknown as Dataset;
    await expect(arrange(host(survey), { raised }, null)).rejects.toThrow("is no list of rows as in dataset.json");
  });
});
