import { cities } from "@g40-inburgering/core/data/cities";
import { overview } from "@g40-inburgering/core/data/overview";
import { describe, expect, it } from "vitest";
import { drawing, type Point } from "../outline/drawing.js";
import { clashes, type Side } from "../outline/labels.js";
import { makeOutline } from "../outline/make.js";
import { LEAST_DISTANCE, lies, project } from "../outline/places.js";
import * as committed from "../src/city-map/outline.js";
import { coast, places, provinces } from "../src/city-map/places.js";

/** Kilometres for each unit of the drawing, about: a degree of longitude is 159 units, and 68 km at 52 degrees north. */
const KILOMETRES = 68 / 159;

const SIDES: readonly Side[] = ["nw", "ne", "w", "e", "sw", "se"];

const points = places.map(({ x, y }): Point => [x, y]);
const far = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY);
const pairs = points.flatMap((one, at) => points.slice(at + 1).map((other) => far(one, other)));

it("is what `npm run outline` makes", () => {
  expect({ ...committed }).toEqual(makeOutline());
});

it("is far under the 4 KB it may weigh", () => {
  expect(Object.values(committed).join("").length).toBeLessThan(3072);
});

it("draws within its box", () => {
  for (const path of [coast, provinces])
    for (const [, x, y] of path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
      expect(Number(x) >= -1 && Number(x) <= 614, x).toBe(true);
      expect(Number(y) >= -1 && Number(y) <= 725, y).toBe(true);
    }
});

describe("the 40 places", () => {
  const provinceOf = (point: Point) => drawing.filter(({ rings }) => lies(point, rings)).map(({ id }) => `NL-${id}`);

  it("are those of the cities, in their order", () => {
    expect(places.map(({ id }) => id)).toEqual(cities.map(({ id }) => id));
  });

  it.each(cities.map(({ id, provinceCode }, at) => [id, provinceCode, at] as const))(
    "show %s in its own province, %s, as projected and as moved",
    (_, code, at) => {
      for (const point of [project(cities[at] as (typeof cities)[number]), points[at] as Point])
        expect(provinceOf(point)).toEqual([code.replace(/[A-Z]+$/, (letters) => letters.toLowerCase())]);
    },
  );

  it("keep marks from hiding one another: of 12 px at 720 px, of 10 px at 360 px, and of 10 px in a sidebar of 280 px", () => {
    const least = Math.min(...pairs);
    expect(least).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    expect((least * 35.5 * 16) / 613).toBeGreaterThan(19);
    expect((least * 360) / 613).toBeGreaterThan(12);
    expect((least * 280) / 613).toBeGreaterThan(10);
  });

  it("are moved by less than a kilometre for that", () => {
    const moved = cities.map((city, at) => far(project(city), points[at] as Point) * KILOMETRES);
    expect(Math.max(...moved)).toBeLessThan(1);
  });

  it("leave every name free of marks and other names", () => {
    const named = overview.map(({ name, label = name }, at) => ({ at: points[at] as Point, name: label }));
    const sides = places.map(({ side }) => SIDES[side.charCodeAt(0) - 97] as Side);
    expect(clashes(named, sides)).toEqual([]);
  });
});
