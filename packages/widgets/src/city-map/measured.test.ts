import { cities, comparable, figures, measures, perThousand } from "@g40-inburgering/core";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import { overview } from "@g40-inburgering/core/data/overview";
import { placedMeasureLoaders } from "@g40-inburgering/core/data/placed-measure-loaders";
import { describe, expect, it } from "vitest";
import { measured } from "./measured.js";

type MeasureId = keyof typeof placedMeasureLoaders;

const load = async (id: MeasureId) => (await placedMeasureLoaders[id]()).placedMeasure;

/** The time its figures are of. */
const periodOf = async (id: MeasureId) => (await measureLoaders.nl[id]()).measure.period;

describe.each(measures.filter(({ id }) => id !== "origin").map(({ id }) => [id]))("the map of %s", (id) => {
  it("puts side by side what core says may stand there, and every other city apart", async () => {
    const data = await load(id);
    const rows = measured(overview, data, false);
    const { figures: side, apart } = comparable(id, await periodOf(id));
    expect(rows).toHaveLength(40);
    const shown = rows.filter(({ value }) => value !== undefined);
    expect(shown.map(({ city, value }) => `${city.id} ${value}`).sort()).toEqual(
      side.map(({ city, value }) => `${city} ${value}`).sort(),
    );
    const reasons = { period: "period", definition: "other", unit: "other", none: "without" } as const;
    for (const { city, reason } of apart)
      expect(rows.find((row) => row.city.id === city)?.standing, city).toBe(reasons[reason]);
  });

  it("divides by inhabitants as core does", async () => {
    const data = await load(id);
    const rates = perThousand(comparable(id, await periodOf(id)).figures);
    for (const { city, value } of measured(overview, data, true))
      if (value !== undefined)
        expect(value).toBeCloseTo(rates.find((rate) => rate.city.id === city.id)?.perThousand ?? 0, 4);
  });
});

it("tells approximate figures from exact ones, and begins with the largest", async () => {
  const rows = measured(overview, await load("housed"), false);
  expect(rows[0]?.city.id).toBe("tilburg");
  const about = rows.filter(({ standing }) => standing === "about").map(({ city }) => city.id);
  const said = figures.filter(({ id }) => /^(eindhoven|hilversum)-housed/.test(id));
  expect(about.sort()).toEqual(said.filter(({ approximate }) => approximate).map(({ city }) => city));
  expect(rows.filter(({ standing }) => standing === "none")).toHaveLength(
    cities.filter((city) => !city.responded).length,
  );
});
