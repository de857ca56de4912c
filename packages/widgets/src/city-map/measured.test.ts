import { cities, comparable, figures, measures, perThousand } from "@g40-inburgering/core";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import { overview } from "@g40-inburgering/core/data/overview";
import { describe, expect, it } from "vitest";
import { measured } from "./measured.js";

const load = async (id: keyof typeof measureLoaders.nl) => (await measureLoaders.nl[id]()).measure;

describe.each(measures.filter(({ id }) => id !== "origin").map(({ id }) => [id]))("the map of %s", (id) => {
  it("puts side by side what core says may stand there, and every other city apart", async () => {
    const data = await load(id);
    const rows = measured(overview, data, false);
    const { figures: side, apart } = comparable(id, data.period);
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
    const rates = perThousand(comparable(id, data.period).figures);
    for (const { city, value } of measured(overview, data, true))
      if (value !== undefined) expect(value).toBe(rates.find((rate) => rate.city.id === city.id)?.perThousand);
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
