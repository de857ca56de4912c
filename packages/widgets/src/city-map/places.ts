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

/** Path data: a sign is a step, `!` begins a line where numbers say. */
const unpack = (lines: string) =>
  `m${lines.replace(/[:-~]/g, (sign) => ` ${sign.charCodeAt(0) - 92}`).replaceAll("!", "m")}`;

export const coast: string = unpack(COAST);
export const borders: string = unpack(BORDERS);

/** All 40 cities, in the order of the overview. */
export const places: readonly Place[] = PLACES.split(/(?<=[a-f]) /).map((text, at) => {
  const [x = 0, y = 0] = text.split(" ").map(Number.parseFloat);
  return { id: overview[at]?.id as CityId, x, y, side: text.slice(-1) };
});

/** Each city's place as custom properties: parts of the map's width, and -1 to 1 for where its name stands. */
export const placeRules: string = places
  .map(({ id, x, y, side }) => {
    const at = side.charCodeAt(0) - 97;
    return `[value=${id}]{--x:${x / 613};--y:${y / 613};--h:${at % 2 ? 1 : -1};--v:${(at >> 1) - 1}}`;
  })
  .join("");
