import { expect, it } from "vitest";
import { CITY_IDS, cities, stances } from "../index.js";
import { cityOverviewOf } from "../overviews/city-overview.js";
import { readOverview, writeOverview } from "./compact-overview.js";

it("reads what was written: ids, names, labels and both stances with their reservation", () => {
  const rows = cityOverviewOf({ cities, stances });
  const { names, codes } = writeOverview(rows);
  expect(readOverview(names, codes)).toEqual(rows);
  expect(rows.map(({ id }) => id)).toEqual([...CITY_IDS]);
  expect(rows.find(({ id }) => id === "almelo")?.codes).toBe("Dd");
  expect(rows.find(({ id }) => id === "zwolle")?.codes).toBeUndefined();
});
