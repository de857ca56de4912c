import { overview } from "@g40-inburgering/core/data/overview";
import { describe, expect, it, vi } from "vitest";
import { arrange } from "./arrange.js";
import { byStance, type GroupBy, KINDS, type Order, type Row, unitsOf } from "./layout.js";

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
  const rows = (...[ids, groupBy, order]: [string | null, GroupBy, Order]) =>
    arrange({ survey: undefined }, { overview, unitsOf, byStance }, 0, ids, groupBy, order);
  const idsOf = (row: Row | undefined) => row?.units.map(({ city }) => city.id);

  it("are grouped by province, each in scale order", () => {
    const provinces = rows(null, "province", "alphabetical");
    const overijssel = provinces.find(({ key }) => key === "Overijssel");
    expect(idsOf(overijssel)).toEqual(["enschede", "almelo", "deventer", "hengelo", "zwolle"]);
    expect(provinces.flatMap((row) => row.units)).toHaveLength(40);
  });

  it("are ordered by inhabitants", () => {
    expect(idsOf(rows(null, "stance", "population")[0])?.[0]).toBe("eindhoven");
  });

  it("hold only the cities it chose, and it is told of those there are none of", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(rows("oss, almelo nergens", "stance", "alphabetical").flatMap((row) => idsOf(row))).toEqual([
      "oss",
      "almelo",
    ]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("nergens"));
    expect(() => rows("nergens", "stance", "alphabetical")).toThrow("knows none of");
    warn.mockRestore();
  });
});
