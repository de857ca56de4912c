import type { City } from "@g40-inburgering/core/types";
import type { Point } from "./drawing.js";

/**
 * Where the drawing shows a place: it is a Mercator map, and these numbers fit it by least squares, to about a unit.
 * They are written down with the reference facts of the project.
 */
export function project({ lat, lon }: Pick<City, "lat" | "lon">): Point {
  const mercator = (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [159.195 * lon - 535.62, 10032.71 - 157.571 * mercator];
}

/** The least distance of two cities, in units: marks of 10 px stand 12 px apart where the map is 335 px wide. */
export const LEAST_DISTANCE = 22;

const ROUNDING = 1;

/** Moves cities that stand too close apart, both as far along the line between them, and puts them on whole units. */
export function apart(points: readonly Point[]): Point[] {
  const moved = points.map(([x, y]) => ({ x, y }));
  const pairs = moved.flatMap((left, at) => moved.slice(at + 1).map((right) => [left, right] as const));
  const push = () =>
    pairs.filter(([left, right]) => {
      const [across, down] = [right.x - left.x, right.y - left.y];
      const distance = Math.hypot(across, down);
      const step = (LEAST_DISTANCE + ROUNDING - distance) / 2 / distance;
      if (step < 1e-6) return false;
      left.x -= across * step;
      left.y -= down * step;
      right.x += across * step;
      right.y += down * step;
      return true;
    }).length;
  for (let rounds = 0; push() > 0; rounds++) if (rounds > 1000) throw new Error("There is no room for all cities.");
  return moved.map(({ x, y }) => [Math.round(x), Math.round(y)]);
}

/** Whether a point lies within rings (of any direction; what lies in two of them is water). */
export const lies = ([x, y]: Point, rings: readonly (readonly Point[])[]): boolean =>
  rings.filter((ring) =>
    ring.reduce((within, [toX, toY], at) => {
      const [fromX, fromY] = ring[at - 1] ?? [toX, toY];
      const crosses = fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
      return crosses ? !within : within;
    }, false),
  ).length %
    2 ===
  1;
