import { describe, expect, it } from "vitest";
import { figures } from "../generated/figures.js";
import { CITY_IDS } from "../ids.js";
import { keyFigures } from "./key-figures.js";

const ids = (city: (typeof CITY_IDS)[number]) => keyFigures(figures, city).map(({ id }) => id);

describe("key figures", () => {
  it("are at most four for each city, of different measures or origins", () => {
    for (const city of CITY_IDS) {
      const key = keyFigures(figures, city);
      expect(key.length).toBeLessThanOrEqual(4);
      expect(new Set(key.map(({ measure, country }) => `${measure} ${country}`)).size).toBe(key.length);
    }
  });

  it("take a total before its years", () => {
    expect(ids("zoetermeer")[0]).toBe("zoetermeer-housed-2015-to-2017");
  });

  it("leave out what a city counts by another definition: only Syrians, or four municipalities together", () => {
    const key = CITY_IDS.flatMap((city) => keyFigures(figures, city));
    expect(key.filter(({ note }) => note !== null)).toEqual([]);
    expect(ids("leiden")).toEqual([]);
    expect(ids("hoorn")).toContain("hoorn-on-welfare-2017-06-30");
  });

  it("fill up with the largest origins, and are none for a city without figures", () => {
    expect(ids("roosendaal")).toHaveLength(4);
    expect(ids("roosendaal")[1]).toMatch(/^roosendaal-origin-.*-sy/);
    expect(ids("zwolle")).toEqual([]);
  });
});
