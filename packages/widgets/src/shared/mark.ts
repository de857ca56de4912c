import type { Stance } from "@g40-inburgering/core/types";
import { html, type TemplateResult } from "lit";

/** A stance, or `none` for a city that did not take part. */
export type MarkKind = Stance | "none";

type Numbers = readonly number[];

/**
 * A mark's numbers at one size, in twentieths of a px: radius to the middle of the stroke, its width, and inset of the
 * stroke, or how many dashes. Whole numbers, because a page in which V8 writes one fraction as text keeps 46 KB for more.
 */
export interface MarkSize extends Readonly<Record<MarkKind, Numbers>> {
  /** Side of the box, in whole px. */
  readonly side: number;
  /** The open corner of a qualified stance: its path, and the width of the stroke. */
  readonly corner: readonly [path: string, width: number];
}

/** For a map with little room. */
export const SIZE_10: MarkSize = {
  side: 10,
  agree: [85],
  partly: [72, 26],
  neither: [66, 34],
  disagree: [98],
  unstated: [72, 32, 5],
  declined: [56, 26, 16],
  none: [40],
  corner: ["M150-6H202V46", 22],
};

/** For labels and bare grids; beside the names of units it is drawn at 10 px. */
export const SIZE_14: MarkSize = {
  side: 14,
  agree: [115],
  partly: [100, 30],
  neither: [92, 44],
  disagree: [134],
  unstated: [100, 40, 6],
  declined: [80, 32, 28],
  none: [48],
  corner: ["M210 6H278V74", 26],
};

/** For cards. */
export const SIZE_20: MarkSize = {
  side: 20,
  agree: [160],
  partly: [140, 40],
  neither: [130, 60],
  disagree: [185],
  unstated: [140, 48, 8],
  declined: [115, 40, 45],
  none: [60],
  corner: ["M298 15H390V107", 30],
};

function markAt(kind: MarkKind, qualified: boolean, size: MarkSize): string {
  const { side } = size;
  const box = side * 20;
  const c = side * 10;
  const [r = 0, width = 0, extra = 0] = size[kind];
  const path = (role: string, d: string, stroke = width) => `<path class="${role}" stroke-width="${stroke}" d="${d}"/>`;
  let shapes = `<circle class="${width ? "line" : "fill"}" cx="${c}" cy="${c}" r="${r}" stroke-width="${width}" pathLength="${extra}"/>`;
  if (kind === "disagree") shapes = path("fill", `M${c} ${c - r}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`);
  if (kind === "partly") shapes += path("fill", `M${c} ${c - r}a${r} ${r} 0 0 0 0 ${2 * r}z`);
  if (kind === "declined") shapes += path("line", `M${extra} ${box - extra}L${box - extra} ${extra}`);
  if (qualified) shapes += path("corner", ...size.corner);
  return `<svg class="mark s${side} ${kind}" width="${side}" height="${side}" viewBox="0 0 ${box} ${box}" aria-hidden="true">${shapes}</svg>`;
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
