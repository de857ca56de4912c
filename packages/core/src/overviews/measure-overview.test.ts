import { describe, expect, it } from "vitest";
import { measureLoaders } from "../generated/measure-loaders.js";
import * as core from "../index.js";
import { comparable, MEASURES, noteOf, perThousand } from "../index.js";
import type { Lang } from "../types.js";
import { measureOverviewOf } from "./measure-overview.js";

const overviewOf = async (measure: core.MeasureId, lang: Lang = "nl") =>
  (await measureLoaders[lang][measure]()).measure;

describe.each(MEASURES)("the overview of %s", (measure) => {
  it("is what the tables give, in both languages", async () => {
    for (const lang of ["nl", "en"] as const)
      expect(await overviewOf(measure, lang)).toEqual(measureOverviewOf(core, measure, lang));
  });

  it("compares what may be compared, per thousand too, and accounts for every city that answered", async () => {
    const { scale, apart, period, country } = await overviewOf(measure);
    const comparison = comparable(measure, period, country ? { country } : {});
    expect(scale.map(({ city, value }) => [city, value])).toEqual(
      comparison.figures.map(({ city, value }) => [city, value]),
    );
    expect(scale.map((row) => row.perThousand)).toEqual(perThousand(comparison.figures).map((row) => row.perThousand));
    expect(new Set([scale, apart.other, apart.period, apart.none].flat().map(({ city }) => city)).size).toBe(32);
    for (const { city } of apart.period)
      expect(comparison.apart.find((row) => row.city === city)?.reason).toBe("period");
  });

  it("never lets a figure that follows another definition stand without its note", async () => {
    const { apart, period, country } = await overviewOf(measure);
    const comparison = comparable(measure, period, country ? { country } : {});
    for (const { city, note } of [...apart.other, ...apart.period]) {
      const figure = comparison.apart.find((row) => row.city === city)?.figure;
      expect(note, city).toBe(figure ? noteOf(figure)?.text.nl : undefined);
    }
  });
});

it("says in words what cities count that are not on the scale, and how many figures more there are", async () => {
  const { apart, label } = await overviewOf("housed");
  const text = (city: string) =>
    [...apart.other, ...apart.period].find((row) => row.city === city)?.text.replaceAll("\u00a0", " ");
  expect(label).toBe("Gehuisvest, 2015–2017 of sinds 2015");
  expect(text("breda")).toBe("345 (2015), 480 (2016), 274 (2017)");
  expect(text("hoorn")).toBe("433 (2015–2017), 123 (2015), 183 (2016), 127 (2017)");
  expect((await overviewOf("left-for-other")).apart.other.find(({ city }) => city === "oss")?.text).toMatch(
    /^19\s\(2017\), 0\s\(2014\), 4\s\(2015\), 6\s\(2016\) en 14\sandere cijfers$/,
  );
  expect(text("helmond")).toBe("163 (2015), 221 (2016), 147 (2017) en 1 ander cijfer");
});

it("knows no other measure", () => {
  expect(measureOverviewOf(core, "house" as core.MeasureId, "nl")).toBeUndefined();
});
