import { overview } from "@g40-inburgering/core/data/overview";
import type { CityId } from "@g40-inburgering/core/types";
import { BORDERS, COAST, PLACES } from "./outline.js";

/** Where a city stands on the drawing, in its units of 613 by 724, and a letter for the side of its name. */
export interface Place {
  readonly id: CityId;
  readonly x: number;
  readonly y: number;
  readonly side: string;
}

type Line = readonly (readonly [x: number, y: number])[];

/** Half the width of the ground between provinces, and the reach of the ground around a mark, in units. */
const GAP = 0.7;
const AROUND = 10;

/** A sign is a step from the last point; `!` ends a line, and the next begins with numbers. */
function unpack(packed: string): Line[] {
  let [x, y] = [0, 0];
  return packed.split("!").map((line) => {
    const steps = line.replace(/[:-~]/g, (sign) => ` ${sign.charCodeAt(0) - 92}`).split(" ");
    return steps.flatMap((step, at) => {
      if (at % 2 === 0) x += +step;
      else y += +step;
      return at % 2 === 0 ? [] : [[x, y] as const];
    });
  });
}

const pathOf = (line: Line) => `M${line.join(" ")}z`;

/** A line as an area, which can be left free: its points moved to both sides of where it goes. */
function wide(line: Line): Line {
  const side = (width: number) =>
    line.map(([x, y], at) => {
      const [fromX, fromY] = line[at - 1] ?? [x, y];
      const [toX, toY] = line[at + 1] ?? [x, y];
      const part = width / Math.hypot(toX - fromX, toY - fromY);
      return [x + (fromY - toY) * part, y + (toX - fromX) * part] as const;
    });
  return [...side(GAP), ...side(-GAP).reverse()];
}

/** All but these areas, where they are cut out by the rule of even and odd. */
const allBut = (areas: readonly string[]) => `M0 0H613V724H0z${areas.join("")}`;

/** The country, and all but the borders of its provinces. */
export const coast: string = unpack(COAST).map(pathOf).join("");
export const provinces: string = allBut(unpack(BORDERS).map(wide).map(pathOf));

/** All 40 cities, in the order of the overview. */
export const places: readonly Place[] = PLACES.split(/(?<=[a-f]) /).map((text, at) => {
  const [x = 0, y = 0] = text.split(" ").map(Number.parseFloat);
  return { id: overview[at]?.id as CityId, x, y, side: text.slice(-1) };
});

/** Each city's place as custom properties: parts of the map's width, and -1 to 1 for where its name stands. */
export const placeRules: string = places
  .map(({ id, x, y, side }) => {
    const at = side.charCodeAt(0) - 97;
    return `#${id}{--x:${x / 613};--y:${y / 613};--h:${at % 2 ? 1 : -1};--v:${(at >> 1) - 1}}`;
  })
  .join("");

/** All but the ground around the marks of these cities. */
export const aroundMarks = (shown: readonly Place[]): string =>
  allBut(
    shown.map(
      ({ x, y }) =>
        `M${x - AROUND} ${y}a${AROUND} ${AROUND} 0 1 0 ${2 * AROUND} 0a${AROUND} ${AROUND} 0 1 0 ${-2 * AROUND} 0z`,
    ),
  );
