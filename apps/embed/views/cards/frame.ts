import type { CityId, Lang } from "@g40-inburgering/core";
import { month, words } from "../words.js";
import { COLOURS, HEIGHT, lineSvg, locatorSvg, MARGIN, ruleSvg, WIDTH } from "./drawing.js";

/** Where the source line's rule lies: what a card shows ends above it. */
export const FOOT = HEIGHT - 68;

/** Right of every card. */
export const RIGHT = WIDTH - MARGIN;

const EYEBROW = 84;

/** What every card begins and ends with: a rule, the survey and its month, and where it comes from. */
export function frameSvg(eyebrow: string, source: string, coding: string): string {
  return [
    ruleSvg(42, COLOURS.ink, 2),
    lineSvg({ x: MARGIN, y: EYEBROW, text: eyebrow, size: 24, fill: COLOURS.ink2 }),
    ruleSvg(FOOT),
    lineSvg({ x: MARGIN, y: FOOT + 36, text: source, size: 22, fill: COLOURS.ink2 }),
    lineSvg({ x: RIGHT, y: FOOT + 36, text: coding, size: 22, fill: COLOURS.ink2, anchor: "end" }),
  ].join("");
}

/** The survey and its month. */
export const eyebrowOf = (lang: Lang): string => `${words[lang].survey}, ${month(lang)}`;

/** Where a city lies, in the top right corner. */
export const cornerMapSvg = (city: CityId): string => locatorSvg(city, RIGHT, 64, 132);
/** Room that the corner map leaves beside it. */
export const BESIDE_MAP = RIGHT - MARGIN - 150;
