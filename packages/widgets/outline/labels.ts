import type { Point } from "./drawing.js";

/** Where a name stands beside its mark, as on a compass. */
export type Side = "e" | "w" | "ne" | "nw" | "se" | "sw";

/** In the order in which they are preferred: a map reads best with names at the right. */
const SIDES: readonly Side[] = ["e", "w", "ne", "nw", "se", "sw"];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Units of the drawing for each px where names begin to be shown, which is where they have least room. */
const UNITS = 613 / 520;

/** A mark of 12 px with its ring of ground. */
const HALF_MARK = 7.25 * UNITS;
/** Names of 12 px. */
const HALF_LINE = 7 * UNITS;
const LETTER = 7 * UNITS;
/** How far a name begins from the middle of its mark, and how far a slanted one is lifted: as the styles of the element say. */
const ASIDE = 11 * UNITS;
const LIFT = 9.5 * UNITS;

/** Land, key and edge leave names this much: they may stand out a little at the right, and not where the key is. */
const EDGE: Box = { left: 0, top: 0, right: 613 + 40 * UNITS, bottom: 724 };
const KEY: Box = { left: -1, top: -1, right: 215, bottom: 220 };

const markBox = ([x, y]: Point): Box => ({
  left: x - HALF_MARK,
  top: y - HALF_MARK,
  right: x + HALF_MARK,
  bottom: y + HALF_MARK,
});

/** Where a name stands, in units, by an ample guess of its width. */
export function labelBox([x, y]: Point, name: string, side: Side): Box {
  const width = name.length * LETTER;
  const left = side.endsWith("e") ? x + ASIDE : x - ASIDE - width;
  const middle = side.startsWith("n") ? y - LIFT : side.startsWith("s") ? y + LIFT : y;
  return { left, top: middle - HALF_LINE, right: left + width, bottom: middle + HALF_LINE };
}

const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const outside = (box: Box) =>
  Math.max(0, EDGE.left - box.left) + Math.max(0, box.right - EDGE.right) + Math.max(0, box.bottom - EDGE.bottom);

/** A city to be named: where its mark stands, and its name. */
export interface Named {
  readonly at: Point;
  readonly name: string;
}

/** What each name costs at each side by itself, and beside each other name at each of its sides. */
interface Costs {
  readonly alone: readonly (readonly number[])[];
  /** By city, side, other city, its side. */
  readonly beside: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** How much of a name lies on marks, on the key or beyond the edge, or on another name, in square units. */
function costsOf(cities: readonly Named[]): Costs {
  const boxes = cities.map(({ at, name }) => SIDES.map((side) => labelBox(at, name, side)));
  const marks = cities.map(({ at }) => markBox(at));
  return {
    alone: boxes.map((own, index) =>
      own.map((box) =>
        marks.reduce(
          (sum, mark, other) => sum + (other === index ? 0 : overlap(box, mark)),
          overlap(box, KEY) + 100 * outside(box),
        ),
      ),
    ),
    beside: boxes.map((own, index) =>
      own.map((box) =>
        boxes.map((others, other) => others.map((otherBox) => (other === index ? 0 : overlap(box, otherBox)))),
      ),
    ),
  };
}

const clash = ({ alone, beside }: Costs, sides: readonly number[], index: number, side: number) =>
  sides.reduce(
    (sum, otherSide, other) => sum + (beside[index]?.[side]?.[other]?.[otherSide] ?? 0),
    alone[index]?.[side] ?? 0,
  );

/** How much less a name may overlap for it to stand at the next side in order of preference. */
const PREFERENCE = 0.001;

/**
 * A side for every name, so that none lies on another or on a mark: from a fixed start, as long as another side for one name,
 * or for two whose names meet, is better.
 */
export function sidesOf(cities: readonly Named[]): Side[] {
  const costs = costsOf(cities);
  const sides = cities.map(() => 0);
  const own = (index: number, side: number) => clash(costs, sides, index, side) + PREFERENCE * side;
  const both = (index: number, other: number) =>
    own(index, sides[index] ?? 0) +
    own(other, sides[other] ?? 0) -
    (costs.beside[index]?.[sides[index] ?? 0]?.[other]?.[sides[other] ?? 0] ?? 0);
  let better = true;
  const take = (index: number, other: number, side: number, otherSide: number) => {
    const before = both(index, other);
    const [was, otherWas] = [sides[index] ?? 0, sides[other] ?? 0];
    [sides[index], sides[other]] = [side, otherSide];
    if (both(index, other) < before - 1e-6) better = true;
    else [sides[index], sides[other]] = [was, otherWas];
  };
  while (better) {
    better = false;
    for (const index of cities.keys())
      for (const other of cities.keys())
        if (other !== index)
          for (const side of SIDES.keys()) for (const otherSide of SIDES.keys()) take(index, other, side, otherSide);
  }
  return sides.map((side) => SIDES[side] as Side);
}

/** Names that lie on a mark or on another name, beyond the edge or on the key. */
export function clashes(cities: readonly Named[], sides: readonly Side[]): string[] {
  const costs = costsOf(cities);
  const places = sides.map((side) => SIDES.indexOf(side));
  return cities.filter((_, index) => clash(costs, places, index, places[index] ?? 0) > 0).map(({ name }) => name);
}
