import { crosstab, tally } from "@g40-inburgering/core";
import { overview } from "@g40-inburgering/core/data/overview";
import type { Dataset } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { arrange } from "./arrange.js";
import { cellOfCity, gridOf, STANCES, stancesOf } from "./layout.js";

const grid = gridOf(overview);

it("holds the library's own count in every cell, the first statement across", () => {
  const counted = crosstab("sufficient-instruments", "integration-going-well");
  expect(grid.rows.flatMap(({ cells }) => cells.map(({ cities }) => cities.length))).toEqual(counted.map(({ n }) => n));
  expect(grid.rows.flatMap(({ cells }) => cells.map(({ cities }) => cities.map(({ id }) => id)))).toEqual(
    counted.map(({ rows }) => rows.map(({ id }) => id)),
  );
});

it("adds up to the library's own tallies, in rows and in columns", () => {
  expect(grid.rows.map(({ n }) => n)).toEqual(tally("sufficient-instruments").map(({ n }) => n));
  expect(grid.sums).toEqual(tally("integration-going-well").map(({ n }) => n));
  expect([grid.base, grid.invited]).toEqual([32, 40]);
});

it("keeps all 36 cells where no city answered", () => {
  const empty = gridOf([]);
  expect(empty.rows.map(({ cells }) => cells.length)).toEqual(STANCES.map(() => 6));
  expect([empty.base, ...empty.sums]).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

it("reads both stances of a city, with reservations or without, and none where it did not answer", () => {
  expect(stancesOf({ id: "almelo", name: "Almelo", codes: "Dd" })).toEqual(["disagree", "disagree"]);
  expect(stancesOf({ id: "zwolle", name: "Zwolle" })).toBeUndefined();
});

it("finds the cell of a city", () => {
  expect(cellOfCity(grid, "almelo")?.key).toBe("disagree/disagree");
  expect(cellOfCity(grid, "zwolle")).toBeUndefined();
  expect(cellOfCity(grid, null)).toBeUndefined();
});

describe("a grid for what a page asks", () => {
  const host = (survey?: Dataset) => ({ localName: "g40-crosstab", survey }) as Parameters<typeof arrange>[0];
  const asked = (ids: string | null) => arrange(host(), { overview, gridOf }, ids);

  it("counts only the cities it chose, and it is told of those there are none of", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { base, invited } = await asked("oss, almelo zwolle nergens");
    expect([base, invited]).toEqual([2, 3]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('<g40-crosstab> leaves out of cities="'));
    await expect(asked("nergens")).rejects.toThrow('knows none of cities="nergens"');
    warn.mockRestore();
  });

  it("counts all where it chose none", async () => {
    expect((await asked(" ")).base).toBe(32);
  });

  it("refuses a survey that is none", async () => {
    const survey = { cities: "none" } as unknown as Dataset;
    await expect(arrange(host(survey), { overview, gridOf }, null)).rejects.toThrow('its "cities" is no list of rows');
  });
});
