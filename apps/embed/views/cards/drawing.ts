import type { CityId } from "@g40-inburgering/core";
import { coast, places } from "../../../../packages/widgets/src/city-map/places.js";
import { type MarkKind, mark, SIZE_20 } from "../../../../packages/widgets/src/shared/mark.js";
import { escapeHtml } from "../html.js";
import { FAMILY, type Weight, widthOf } from "./fonts.js";

export type { MarkKind } from "../../../../packages/widgets/src/shared/mark.js";

/** Size of every picture, in px: what link previews ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** Room at the sides. */
export const MARGIN = 64;

/** The palette of the elements on a warm ground, which sets a preview apart from the page it stands in. */
export const COLOURS = {
  ground: "#fbf7f0",
  ink: "#1a1a18",
  ink2: "#5a554c",
  rule: "#d9d4c9",
  land: "#e4dfd4",
  agree: "#0b6e8f",
  disagree: "#b84c12",
  neutral: "#6f6a5f",
} as const;

/** One line of text. */
export interface Line {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: "start" | "end";
}

const number = (value: number) => String(Math.round(value * 100) / 100);

/** A line of text as SVG. Its length is given too, so that another font does not change where it ends. */
export function lineSvg({ x, y, text, size, weight = 400, fill = COLOURS.ink, anchor = "start" }: Line): string {
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  const bold = weight === 400 ? "" : ` font-weight="${weight}"`;
  const length = number(widthOf(text, size, weight));
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${bold} fill="${fill}"${end} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeHtml(text)}</text>`;
}

/** Lines under each other. */
export const linesSvg = (lines: readonly string[], first: Omit<Line, "text">, leading: number): string =>
  lines.map((text, at) => lineSvg({ ...first, text, y: first.y + at * leading })).join("");

export const ruleSvg = (y: number, colour: string = COLOURS.rule, height = 1.5): string =>
  `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="${height}" fill="${colour}"/>`;

const stanceColour = (kind: MarkKind) =>
  kind === "disagree" ? COLOURS.disagree : kind === "agree" || kind === "partly" ? COLOURS.agree : COLOURS.neutral;

/** A mark is drawn in twentieths of a px. */
const MARK_BOX = SIZE_20.side * 20;

/** The sign of a stance, its box at a point. */
export function markSvg(kind: MarkKind, qualified: boolean, x: number, y: number, side: number): string {
  const [drawn = ""] = mark(kind, qualified, SIZE_20).strings;
  const shapes = drawn
    .slice(drawn.indexOf(">") + 1, drawn.lastIndexOf("<"))
    .replaceAll('class="fill"', `fill="${stanceColour(kind)}"`)
    .replaceAll('class="line"', `stroke="${stanceColour(kind)}" fill="none"`)
    .replaceAll('class="corner"', `stroke="${COLOURS.ink}" fill="none"`);
  const dashed = kind === "unstated" ? ' stroke-dasharray="68.2 41.8"' : "";
  return `<g transform="translate(${number(x)} ${number(y)}) scale(${(side / MARK_BOX).toFixed(4)})"${dashed}>${shapes.replaceAll(/ pathLength="\d+"/g, "")}</g>`;
}

/** A stance colour thinned into the ground, as units have it. */
export const tint = (kind: MarkKind): string =>
  kind === "disagree" ? "#f3dcc9" : kind === "agree" || kind === "partly" ? "#dbe5e3" : "#ece8e0";

/** Where a city lies, on an outline of the country this high, its top right corner at a point. */
export function locatorSvg(id: CityId, right: number, top: number, height: number): string {
  const scale = height / 724;
  const place = places.find((candidate) => candidate.id === id);
  const dot = place
    ? `<circle cx="${place.x}" cy="${place.y}" r="${number(13 / scale)}" fill="${COLOURS.ground}"/><circle cx="${place.x}" cy="${place.y}" r="${number(8 / scale)}" fill="${COLOURS.ink}"/>`
    : "";
  return `<g transform="translate(${number(right - 613 * scale)} ${top}) scale(${scale.toFixed(4)})"><path fill="${COLOURS.land}" d="${coast}"/>${dot}</g>`;
}

/** A picture: what it shows as SVG, and the sentence that says it to whoever does not see it. */
export interface Card {
  readonly alt: string;
  readonly body: string;
}

/** A whole picture as a file. */
export const cardSvg = ({ alt, body }: Card, lang: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" lang="${lang}" role="img" aria-label="${escapeHtml(alt)}" font-family="${FAMILY}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.ground}"/>${body}</svg>\n`;

/** The sign of a stance for a page, whose style gives it its colour. */
export const markHtml = (kind: MarkKind, qualified: boolean): string =>
  mark(kind, qualified, SIZE_20).strings[0]?.trim() ?? "";
