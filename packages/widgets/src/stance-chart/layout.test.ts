import { overview } from "@g40-inburgering/core/data/overview";
import { expect, it } from "vitest";
import { byPlace } from "./by-place.js";
import { step } from "./keyboard.js";
import { byStance, KINDS, unitsOf } from "./layout.js";

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

it("groups by province, each in scale order", () => {
  const rows = byPlace(unitsOf(overview, 0), "province", "alphabetical", byStance);
  expect(rows.map((row) => row.key)).toContain("Overijssel");
  const overijssel = rows.find((row) => row.key === "Overijssel")?.units.map(({ city }) => city.id);
  expect(overijssel).toEqual(["enschede", "almelo", "deventer", "hengelo", "zwolle"]);
});

it("steps through units as a reader expects, and nowhere for other keys", () => {
  const rows = [0, 0, 2, 2, 2];
  expect(step(rows, 0, "ArrowRight")).toBe(1);
  expect(step(rows, 0, "ArrowDown")).toBe(2);
  expect(step(rows, 4, "ArrowUp")).toBe(0);
  expect(step(rows, 0, "ArrowUp")).toBe(-1);
  expect(step(rows, 4, "ArrowDown")).toBe(-1);
  expect(step(rows, 2, "End")).toBe(4);
  expect(step(rows, 2, "Home")).toBe(0);
  expect(step(rows, 2, "a")).toBeUndefined();
});
