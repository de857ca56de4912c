import type { Stance } from "@g40-inburgering/core/types";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";

/** A stance, or `none` for a city that did not take part. */
export type MarkKind = Stance | "none";

type Numbers = readonly number[];

/** A mark's numbers at one size: radius to the middle of the stroke, its width, and dashes or inset of the stroke. */
export interface MarkSize extends Readonly<Record<MarkKind, Numbers>> {
  /** Side of the box, in px. */
  readonly side: number;
  /** The open corner of a qualified stance: left, top, right, bottom, stroke width. */
  readonly corner: Numbers;
}

/** For units. */
export const SIZE_10: MarkSize = {
  side: 10,
  agree: [4.25],
  partly: [3.6, 1.3],
  neither: [3.3, 1.7],
  disagree: [4.9],
  unstated: [3.6, 1.6, 5],
  declined: [2.8, 1.3, 0.8],
  none: [2],
  corner: [7.5, -0.3, 10.1, 2.3, 1.1],
};

/** For labels and bare grids. */
export const SIZE_14: MarkSize = {
  side: 14,
  agree: [5.75],
  partly: [5, 1.5],
  neither: [4.6, 2.2],
  disagree: [6.7],
  unstated: [5, 2, 6],
  declined: [4, 1.6, 1.4],
  none: [2.4],
  corner: [10.5, 0.3, 13.9, 3.7, 1.3],
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
  corner: [14.9, 0.75, 19.5, 5.35, 1.5],
};

function shape(kind: MarkKind, size: MarkSize): SVGTemplateResult {
  const c = size.side / 2;
  const [r = 0, width = 0, extra = 0] = size[kind];
  if (width === 0)
    return kind === "disagree"
      ? svg`<path class="fill" d="M${c} ${c - r}l${r} ${r} ${-r} ${r} ${-r} ${-r}z"/>`
      : svg`<circle class="fill" cx=${c} cy=${c} r=${r} />`;
  const ring = svg`<circle class="line" cx=${c} cy=${c} r=${r} stroke-width=${width} pathLength=${extra} />`;
  if (kind === "partly") return svg`${ring}<path class="fill" d="M${c} ${c - r}a${r} ${r} 0 0 0 0 ${2 * r}z"/>`;
  if (kind === "declined")
    return svg`${ring}<path class="line" stroke-width=${width} d="M${extra} ${size.side - extra}L${size.side - extra} ${extra}"/>`;
  return ring;
}

/** The drawn sign of a stance. Always beside its word, so it is hidden from assistive technology. */
export function mark(kind: MarkKind, qualified: boolean, size: MarkSize): TemplateResult {
  const [left, top, right, bottom, width] = size.corner;
  return html`<svg class="mark s${size.side} ${kind}" width=${size.side} height=${size.side} aria-hidden="true">
    ${shape(kind, size)}${
      qualified ? svg`<path class="corner" stroke-width=${width} d="M${left} ${top}H${right}V${bottom}"/>` : nothing
    }
  </svg>`;
}
