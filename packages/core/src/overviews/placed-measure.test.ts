import { describe, expect, it } from "vitest";
import { measureLoaders } from "../generated/measure-loaders.js";
import { placedMeasureLoaders } from "../generated/placed-measure-loaders.js";
import * as core from "../index.js";
import { comparable, MEASURES, perThousand } from "../index.js";
import { placedMeasureOf } from "./placed-measure.js";

const placedOf = async (measure: core.MeasureId) => (await placedMeasureLoaders[measure]()).placedMeasure;

const overviewOf = async (measure: core.MeasureId) => (await measureLoaders.nl[measure]()).measure;

/** What the library's own helpers say of a measure, over the time and of the country it is compared by. */
async function compared(measure: core.MeasureId) {
  const { period, country } = await overviewOf(measure);
  return comparable(measure, period, country ? { country } : {});
}

describe.each(MEASURES)("the figures of %s for a map", (measure) => {
  it("are what the tables give", async () => {
    expect(await placedOf(measure)).toEqual(placedMeasureOf(core, measure));
  });

  it("are those that may stand side by side, as the tables have them", async () => {
    const { scale } = await placedOf(measure);
    const { figures } = await compared(measure);
    expect(scale.map(({ city, value, valueTo, approximate }) => ({ city, value, valueTo, approximate }))).toEqual(
      figures.map(({ city, value, valueTo, approximate }) => ({
        city,
        value,
        valueTo: valueTo ?? undefined,
        approximate: approximate || undefined,
      })),
    );
  });

  it("have the rates of the library to four decimals: in the same order, and the same to one", async () => {
    const { scale } = await placedOf(measure);
    const rates = perThousand((await compared(measure)).figures);
    expect(scale.map((row) => row.perThousand)).toEqual(rates.map((rate) => Number(rate.perThousand.toFixed(4))));
    expect(scale.map((row) => row.perThousand?.toFixed(1))).toEqual(rates.map((rate) => rate.perThousand.toFixed(1)));
    const byRate = (rows: readonly { readonly city: string; readonly rate: number }[]) =>
      [...rows].sort((left, right) => right.rate - left.rate).map(({ city }) => city);
    expect(byRate(scale.map(({ city, perThousand: rate = 0 }) => ({ city, rate })))).toEqual(
      byRate(rates.map(({ city, perThousand: rate }) => ({ city: city.id, rate }))),
    );
  });

  it("leave apart the cities that count something else or over another time, and leave out those that gave none", async () => {
    const { scale, apart } = await placedOf(measure);
    const comparison = await compared(measure);
    const because = (...reasons: readonly string[]) =>
      comparison.apart.filter(({ reason }) => reasons.includes(reason)).map(({ city }) => city);
    expect(apart).toEqual({ other: because("definition", "unit"), period: because("period") });
    expect(scale.length + apart.other.length + apart.period.length + because("none").length).toBe(comparison.base);
  });
});

it("says in both languages what the numbers are, and of which country", async () => {
  const { label, country } = await placedOf("origin");
  expect(label).toEqual({
    nl: "Herkomst Syrië, 2015–2017 of sinds 2015",
    en: (await measureLoaders.en.origin()).measure.label,
  });
  expect(country).toBe("SY");
});

it("knows no other measure", () => {
  expect(placedMeasureOf(core, "house" as core.MeasureId)).toBeUndefined();
});
