import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { planarRingArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import type { Point, Province } from "./drawing.js";

/** The least area, in square units, by which a point must change a line to stay (Visvalingam). */
const LEAST_BEND = 10;

/** The least area of an island, in square units. */
const LEAST_ISLAND = 12;

/** The least length of a border, in units: shorter ones are where points did not quite meet. */
const LEAST_BORDER = 3;

/** The least width of land, in units: dykes fall below it. */
const LEAST_WIDTH = 3;

type Line = readonly Point[];

/** On whole units, without points that then fall together. */
const rounded = (line: Line): Line =>
  line
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter(([x, y], at, all) => x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);

const area = (ring: Line) => planarRingArea(ring.map(([x, y]) => [x, y]));

const distance = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY);

/** Takes from a ring what lies out at the end of a dyke: a point or two from which the line comes back to where it left. */
function withoutDykes(ring: Line): Line {
  const corners = ring.slice(0, -1);
  const corner = (at: number) => corners[(at + corners.length) % corners.length] ?? [0, 0];
  const isEnd = (from: number, to: number) => {
    const [before, after] = [corner(from - 1), corner(to + 1)];
    const reach = Math.min(distance(corner(from), before), distance(corner(to), after));
    return distance(before, after) <= LEAST_WIDTH && reach > 2 * LEAST_WIDTH;
  };
  const kept = corners.filter((_, at) => !isEnd(at, at) && !isEnd(at, at + 1) && !isEnd(at - 1, at));
  return kept.length < corners.length ? withoutDykes([...kept, ...kept.slice(0, 1)]) : ring;
}

const length = (line: Line) => line.reduce((sum, point, at) => sum + distance(point, line[at - 1] ?? point), 0);

const isLand = (ring: Line) => area(ring) >= LEAST_ISLAND;

/** Coast and borders of the country: rings, and lines between provinces, each drawn once and simplified alike. */
export function linesOf(provinces: readonly Province[]): { readonly coast: Line[]; readonly borders: Line[] } {
  const objects = Object.fromEntries(
    provinces.map(({ id, rings }) => [
      id,
      { type: "MultiPolygon" as const, coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]) },
    ]),
  );
  const drawn = simplify(presimplify(topology(objects) as Topology<Record<string, MultiPolygon>>), LEAST_BEND);
  const geometries = Object.values(drawn.objects);
  const all: GeometryCollection = { type: "GeometryCollection", geometries };
  const lines = (coordinates: readonly number[][][]) =>
    coordinates.map((line) => rounded(line.map(([x = 0, y = 0]): Point => [x, y])));
  return {
    coast: lines(merge(drawn, geometries).coordinates.flat()).map(withoutDykes).filter(isLand),
    borders: lines(mesh(drawn, all, (left, right) => left !== right).coordinates).filter(
      (line) => length(line) >= LEAST_BORDER,
    ),
  };
}
