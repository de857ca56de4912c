import { describe, expect, it } from "vitest";
import { comparable, figuresOf, noteOf, UnknownIdError } from "../index.js";
import type { MeasureId } from "../types.js";

describe("which cities' figures may stand side by side", () => {
  const housed = comparable("housed", "2015/2017");

  it("accounts for every city that answered, once", () => {
    const ids = [...housed.figures.map(({ city }) => city), ...housed.apart.map(({ city }) => city)];
    expect(new Set(ids).size).toBe(32);
    expect(ids).toHaveLength(32);
    expect(housed).toMatchObject({ base: 32, n: housed.figures.length, share: housed.figures.length / 32 });
  });

  it("takes only one unit, one time and the measure's own definition", () => {
    for (const { unit, note, period } of housed.figures) {
      expect(unit).toBe("persons");
      expect(note).toBeNull();
      expect(["2015/2017", "since-2015"]).toContain(period);
    }
  });

  it("says why each of the others stands apart, with its figure and note", () => {
    const reason = (city: string) => housed.apart.find((row) => row.city === city);
    expect(reason("leiden")).toMatchObject({ reason: "period" });
    expect(reason("enschede")).toEqual({ city: "enschede", figure: null, reason: "none", note: null });
    const venlo = reason("venlo");
    expect(venlo).toMatchObject({ reason: "definition", note: "venlo-asylum-background" });
    expect(venlo?.figure && noteOf(venlo.figure)?.text.en).toContain("asylum");
  });

  it("does not mix persons with benefits, households or shares", () => {
    const { figures, apart } = comparable("on-welfare", "now");
    expect(new Set(figures.map(({ unit }) => unit))).toEqual(new Set(["persons"]));
    expect(apart.some(({ reason }) => reason === "unit" || reason === "definition")).toBe(true);
  });

  it("compares origins of one country", () => {
    const { figures } = comparable("origin", "2015/2017", { country: "SY" });
    expect(figures.every(({ country }) => country === "SY")).toBe(true);
    expect(figures.length).toBeGreaterThan(1);
    expect(figuresOf({ measure: "origin" }).length).toBeGreaterThan(figures.length);
  });

  it("refuses an unknown measure with the nearest", () => {
    expect(() => comparable("house" as MeasureId, "2017")).toThrow(UnknownIdError);
    expect(() => comparable("house" as MeasureId, "2017")).toThrow('Did you mean "housed"?');
  });
});
