import { cities } from "@g40-inburgering/core/data/cities";
import { overview } from "@g40-inburgering/core/data/overview";
import { describe, expect, it, vi } from "vitest";
import { arrange } from "./arrange.js";
import { byStance, type GroupBy, KINDS, type Order, type Row, unitsOf } from "./layout.js";
import type { StanceChart } from "./stance-chart.js";

it("gives every stance a row in scale order, also one that no city takes", () => {
  expect(byStance([]).map((row) => row.key)).toEqual([...KINDS]);
});

it("puts every city in exactly one row", () => {
  for (const statement of [0, 1])
    expect(byStance(unitsOf(overview, statement)).flatMap((row) => row.units)).toHaveLength(40);
});

it("reads a reservation from the code", () => {
  const almelo = unitsOf(overview, 0).find(({ city }) => city.id === "almelo");
  expect(almelo).toMatchObject({ kind: "disagree", qualified: true });
});

describe("rows for what a page asks", () => {
  const host = { localName: "g40-stance-chart", survey: undefined } as unknown as StanceChart;
  const rows = (...[ids, groupBy, order]: [string | null, GroupBy, Order]) =>
    arrange(host, { overview, unitsOf, byStance }, 0, ids, groupBy, order);
  const idsOf = (row: Row | undefined) => row?.units.map(({ city }) => city.id);

  it("are grouped by province, each in scale order", async () => {
    const provinces = await rows(null, "province", "alphabetical");
    const overijssel = provinces.find(({ key }) => key === "Overijssel");
    expect(idsOf(overijssel)).toEqual(["enschede", "almelo", "deventer", "hengelo", "zwolle"]);
    expect(provinces.flatMap((row) => row.units)).toHaveLength(40);
  });

  it("are ordered by inhabitants", async () => {
    const inhabitants = (id: string) => cities.find((city) => city.id === id)?.population ?? 0;
    for (const row of await rows(null, "stance", "population")) {
      const sizes = idsOf(row)?.map(inhabitants) ?? [];
      expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    }
  });

  it("hold only the cities it chose, and it is told of those there are none of", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    expect((await rows("oss, almelo nergens", "stance", "alphabetical")).flatMap((row) => idsOf(row))).toEqual([
      "oss",
      "almelo",
    ]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("nergens"));
    await expect(rows("nergens", "stance", "alphabetical")).rejects.toThrow("knows none of");
    warn.mockRestore();
  });
});
