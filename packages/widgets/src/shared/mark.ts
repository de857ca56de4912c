import type { Stance } from "@g40-inburgering/core/types";
import { html, type TemplateResult } from "lit";

/** A stance, or `none` for a city that did not take part. */
export type MarkKind = Stance | "none";

type Numbers = readonly number[];

/** A mark's numbers at one size: radius to the middle of the stroke, its width, and dashes or inset of the stroke. */
export interface MarkSize extends Readonly<Record<MarkKind, Numbers>> {
  /** Side of the box, in px. */
  readonly side: number;
  /** The open corner of a qualified stance: its path, and the width of the stroke. */
  readonly corner: readonly [path: string, width: number];
}

/** For a map with little room. */
export const SIZE_10: MarkSize = {
  side: 10,
  agree: [4.25],
  partly: [3.6, 1.3],
  neither: [3.3, 1.7],
  disagree: [4.9],
  unstated: [3.6, 1.6, 5],
  declined: [2.8, 1.3, 0.8],
  none: [2],
  corner: ["M7.5-.3H10.1V2.3", 1.1],
};

/** For labels and bare grids; beside the names of units it is drawn at 10 px. */
export const SIZE_14: MarkSize = {
  side: 14,
  agree: [5.75],
  partly: [5, 1.5],
  neither: [4.6, 2.2],
  disagree: [6.7],
  unstated: [5, 2, 6],
  declined: [4, 1.6, 1.4],
  none: [2.4],
  corner: ["M10.5.3H13.9V3.7", 1.3],
};

/** For cards. */
export const SIZE_20: MarkSize = {
  side: 20,
  agree: [8],
  partly: [7, 2],
  neither: [6.5, 3],
  disagree: [9.25],
  unstated: [7, 2.4, 8],
  declined: [5.75, 2, 2.25],
  none: [3],
  corner: ["M14.9.75H19.5V5.35", 1.5],
};

function markAt(kind: MarkKind, qualified: boolean, size: MarkSize): string {
  const { side } = size;
  const c = side / 2;
  const [r = 0, width = 0, extra = 0] = size[kind];
  const path = (role: string, d: string, stroke = width) => `<path class="${role}" stroke-width="${stroke}" d="${d}"/>`;
  let shapes = `<circle class="${width ? "line" : "fill"}" cx="${c}" cy="${c}" r="${r}" stroke-width="${width}" pathLength="${extra}"/>`;
  if (kind === "disagree") shapes = path("fill", `M${c} ${c - r}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`);
  if (kind === "partly") shapes += path("fill", `M${c} ${c - r}a${r} ${r} 0 0 0 0 ${2 * r}z`);
  if (kind === "declined") shapes += path("line", `M${extra} ${side - extra}L${side - extra} ${extra}`);
  if (qualified) shapes += path("corner", ...size.corner);
  return `<svg class="mark s${side} ${kind}" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" aria-hidden="true">${shapes}</svg>`;
}

const drawn: Record<string, TemplateResult> = {};

/**
 * The drawn sign of a stance. Always beside its word, so it is hidden from assistive technology.
 * A template of text alone, made once: with a binding for every number, half the time a chart takes went into its marks.
 */
export function mark(kind: MarkKind, qualified: boolean, size: MarkSize): TemplateResult {
  const text = markAt(kind, qualified, size);
  drawn[text] ??= html(Object.assign([text], { raw: [text] }));
  return drawn[text];
}
