import netherlands from "@svg-maps/netherlands";

/** A point of the drawing: right and down, in its own units of 613 by 724. */
export type Point = readonly [x: number, y: number];

/** A closed line: its first point is its last. */
export type Ring = readonly Point[];

/** A province as drawn, by the two letters of its ISO 3166-2 code in lower case. */
export interface Province {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** Reads path data of relative lines alone (`m 1,2 3,4 z`), as this drawing has. */
function ringsOf(path: string): Ring[] {
  if (/[^mz\d\s,.e-]/.test(path)) throw new Error("The drawing has more than relative lines: read those too.");
  let [x, y] = [0, 0];
  return path
    .split("m")
    .slice(1)
    .map((part) => {
      const steps = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
      const ring: Point[] = [];
      for (let at = 0; at < steps.length; at += 2) {
        x += steps[at] ?? 0;
        y += steps[at + 1] ?? 0;
        ring.push([x, y]);
      }
      const [first = [0, 0] as const] = ring;
      [x, y] = first;
      return [...ring, first];
    });
}

/** How far apart points may lie that are meant to be one: the drawing's steps are rounded, so borders do not quite meet. */
const MEANT_AS_ONE = 0.3;

/** Points seen so far, by the square of the drawing they lie in. */
type Squares = Map<string, Point[]>;

const STEPS = [-1, 0, 1];

/** The point seen before that this one is meant to be, else itself. */
function sameAs([x, y]: Point, squares: Squares): Point {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const around = STEPS.flatMap((down) =>
    STEPS.flatMap((across) => squares.get(`${column + across} ${row + down}`) ?? []),
  );
  const far = ([otherX, otherY]: Point) => Math.hypot(otherX - x, otherY - y);
  const [nearest] = around.filter((point) => far(point) < MEANT_AS_ONE).sort((left, right) => far(left) - far(right));
  if (nearest) return nearest;
  const own: Point = [x, y];
  const square = `${column} ${row}`;
  squares.set(square, [...(squares.get(square) ?? []), own]);
  return own;
}

/** The twelve provinces as MapSVG drew them. */
export const drawing: readonly Province[] = netherlands.locations.map(({ id, path }) => ({ id, rings: ringsOf(path) }));

/** The same with borders that meet: points that are meant to be one are one, so that neighbours share them. */
export function joinedDrawing(): Province[] {
  const squares: Squares = new Map();
  const joined = (ring: Ring) =>
    ring.map((point) => sameAs(point, squares)).filter((point, at, all) => at === 0 || point !== all[at - 1]);
  return drawing.map(({ id, rings }) => ({ id, rings: rings.map(joined).filter((ring) => ring.length > 3) }));
}
