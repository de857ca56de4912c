import { cities } from "@g40-inburgering/core/data/cities";
import { overview } from "@g40-inburgering/core/data/overview";
import { joinedDrawing, type Point } from "./drawing.js";
import { type Side, sidesOf } from "./labels.js";
import { linesOf } from "./lines.js";
import { apart, project } from "./places.js";

/** What the map draws, packed: see `places.ts` of the element, which reads it. */
export interface Outline {
  /** Lines apart by `!`: where each starts from the last point, then a sign for every step along it. */
  readonly COAST: string;
  readonly BORDERS: string;
  /** For each city in the order of the overview: right, down, and a letter for the side of its name. */
  readonly PLACES: string;
}

/** In the order of `a` to `f`: at the left and right, level, above and below. */
const LETTERS: readonly Side[] = ["nw", "ne", "w", "e", "sw", "se"];

const MOST = 34;
const ZERO = 92;

const sign = (step: number) => String.fromCharCode(ZERO + step);

/** A step as two signs, or as several where it is too long for that. */
function signs(across: number, down: number): string {
  const parts = Math.ceil(Math.max(Math.abs(across), Math.abs(down)) / MOST);
  const upTo = (whole: number, part: number) => Math.round((whole * part) / parts);
  return Array.from(
    { length: parts },
    (_, at) => sign(upTo(across, at + 1) - upTo(across, at)) + sign(upTo(down, at + 1) - upTo(down, at)),
  ).join("");
}

function packed(lines: readonly (readonly Point[])[]): string {
  let [x, y] = [0, 0];
  return lines
    .map((line) =>
      line
        .map(([toX, toY], at) => {
          const [across, down] = [toX - x, toY - y];
          [x, y] = [toX, toY];
          return at === 0 ? `${across} ${down}` : signs(across, down);
        })
        .join(""),
    )
    .join("!");
}

/** Coast, borders and places, the same on every machine. */
export function makeOutline(): Outline {
  const { coast, borders } = linesOf(joinedDrawing());
  const points = apart(cities.map(project));
  const named = overview.map(({ name, label = name }, index) => ({ at: points[index] as Point, name: label }));
  const sides = sidesOf(named);
  return {
    // A filled line closes by itself.
    COAST: packed(coast.map((ring) => ring.slice(0, -1))),
    BORDERS: packed(borders),
    PLACES: named
      .map(({ at: [x, y] }, index) => `${x} ${y}${String.fromCharCode(97 + LETTERS.indexOf(sides[index] as Side))}`)
      .join(" "),
  };
}
