import { expect, it } from "vitest";
import { comparable, figuresOf, getCity, perThousand } from "../index.js";

it("divides by the inhabitants of 1 January 2018, with the base beside it", () => {
  const rows = perThousand(comparable("housed", "2015/2017").figures);
  for (const { figure, city, perThousand: rate, base } of rows) {
    expect(base).toBe(getCity(figure.city).population);
    expect(city.id).toBe(figure.city);
    expect(rate).toBe((1000 * figure.value) / base);
  }
  expect(rows.find(({ city }) => city.id === "alkmaar")?.perThousand).toBeCloseTo(6.18, 2);
});

it("refuses to mix units, and percentages", () => {
  const mixed = figuresOf({ measure: "on-welfare" });
  expect(new Set(mixed.map(({ unit }) => unit)).size).toBeGreaterThan(1);
  expect(() => perThousand(mixed)).toThrow("Take those of one unit; see comparable().");
  const shares = mixed.filter(({ unit }) => unit === "percent");
  expect(() => perThousand(shares)).toThrow("A percentage has no number per thousand inhabitants.");
  expect(perThousand([])).toEqual([]);
});

it("gives both ends of a range", () => {
  const [figure] = figuresOf({ city: "alkmaar", measure: "housed" });
  if (!figure) throw new Error("no figure");
  const [row] = perThousand([{ ...figure, valueTo: figure.value * 2 }]);
  expect(row?.perThousandTo).toBe(2 * (row?.perThousand ?? 0));
});
