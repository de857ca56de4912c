import { comparable, perThousand } from "@g40-inburgering/core";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import type { MeasureId, ScaleFigure } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { find } from "./find.js";
import { scaleOf, ticksOf } from "./layout.js";
import { only } from "./only.js";

const MEASURES = Object.keys(measureLoaders.nl) as MeasureId[];
const load = async (measure: MeasureId) => (await measureLoaders.nl[measure]()).measure;

describe("the ticks of a scale", () => {
  it.each([
    [7, 0, [0, 2, 4, 6]],
    [1500, 1, [0, 500, 1000, 1500]],
    [0.118, 0, [0, 0.05, 0.1]],
    [2, 1, [0, 1, 2]],
    [0, 1, [0]],
  ])("are round numbers from 0 to %d, at least %d apart", (end, least, ticks) => {
    expect(ticksOf(end, least)).toEqual(ticks);
  });

  it("are never more than five", () => {
    for (let end = 1; end < 3000; end++) expect(ticksOf(end, 1).length, `${end}`).toBeLessThanOrEqual(5);
  });
});

describe("a scale", () => {
  it.each(MEASURES)("holds of %s what the library says may stand side by side, the largest first", async (measure) => {
    const { scale, period, country } = await load(measure);
    const { figures } = comparable(measure, period, country === undefined ? {} : { country });
    const rows = perThousand(figures);
    const largestFirst = (numbers: readonly number[]) => numbers.toSorted((left, right) => right - left);
    expect(scaleOf(scale, false, false).rows.map(({ from }) => from)).toEqual(
      largestFirst(figures.map(({ value }) => value)),
    );
    const rates = scaleOf(scale, true, false);
    expect(rates.rows.map(({ from }) => from)).toEqual(largestFirst(rows.map((row) => row.perThousand)));
    expect(rates.end).toBe(Math.max(0, ...rows.map((row) => row.perThousand)));
  });

  it("keeps the order of the table when asked, and its ends are the smallest and the largest all the same", async () => {
    const { rows, ends } = scaleOf((await load("housed")).scale, false, true);
    expect(rows[0]?.figure.city).toBe("alkmaar");
    expect(ends.map(({ figure }) => figure.city)).toEqual(["roosendaal", "tilburg"]);
  });

  it("reaches to the upper end of a range, and writes small rates with two decimals", () => {
    const range: ScaleFigure = {
      city: "oss",
      label: "Oss",
      value: 10,
      valueTo: 12,
      perThousand: 0.5,
      perThousandTo: 0.6,
    };
    expect(scaleOf([range], false, false)).toMatchObject({ end: 12, rows: [{ from: 10, to: 12 }] });
    expect(scaleOf([range], true, false)).toMatchObject({ end: 0.6, rows: [{ from: 0.5, to: 0.6, decimals: 2 }] });
    expect(scaleOf([], false, false)).toMatchObject({ end: 0, rows: [], ends: [] });
  });
});

describe("what a page asks", () => {
  it("may be some of the cities, and it is told of those there are none of", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { scale, apart } = only(await load("housed"), "oss, leiden emmen nergens");
    expect(scale.map(({ city }) => city)).toEqual(["oss"]);
    expect([apart.other, apart.period, apart.none].flat().map(({ city }) => city)).toEqual(["leiden", "emmen"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("nergens"));
    warn.mockRestore();
    expect(() => only({ scale, apart } as Awaited<ReturnType<typeof load>>, "nergens")).toThrow("knows none of");
  });

  it("may be another period or country, as the library compares it", () => {
    const { scale } = find(undefined, "housed", "nl", null, "2017", null);
    expect(scale.map(({ city }) => city)).toEqual(comparable("housed", "2017").figures.map(({ city }) => city));
    const origin = find(undefined, "origin", "en", null, null, "ER");
    expect(origin.label).toContain("Origin Eritrea");
    expect(origin.scale.map(({ value }) => value)).toEqual(
      comparable("origin", origin.period, { country: "ER" }).figures.map(({ value }) => value),
    );
  });

  it.each([
    ["house", null, null, 'measure="housed"'],
    ["housed", "20177", null, 'period="2017"'],
    ["origin", null, "SX", 'country="SY"'],
  ])("is refused with the nearest where it is %s, %s, %s", (measure, period, country, advice) => {
    expect(() => find(undefined, measure as MeasureId, "nl", null, period, country)).toThrow(`Did you mean ${advice}?`);
  });
});
