import type { html, TemplateResult } from "lit";

/** Radius of the disc of the largest number, in px where the map has room. */
const LARGEST = 9.5;

/** The least radius, so that the smallest number can be seen, and its disc be open. */
const LEAST = 2;

/** Signs of a city that are no stance. */
export interface Signs {
  /**
   * A disc by its area.
   * @param part of the largest number, 0 to 1
   * @param open drawn as a line
   */
  readonly disc: (part: number, open: boolean) => TemplateResult;
  readonly full: TemplateResult;
  readonly open: TemplateResult;
  readonly ring: TemplateResult;
  readonly cross: TemplateResult;
  readonly dot: TemplateResult;
}

/** @param h handed over by the map, because sharing the module would split its first download in two */
export const signsOf = (h: typeof html): Signs => ({
  disc(part, open) {
    const radius = Math.max(LARGEST * Math.sqrt(Math.max(part, 0)), LEAST);
    return h`<svg class="mark sized" width="2" height="2" aria-hidden="true"><circle class=${open ? "line" : "fill"} stroke-width="2" cx="1" cy="1" r=${open ? radius - 1 : radius} /></svg>`;
  },
  full: h`<svg class="mark" width="10" height="10" aria-hidden="true"><circle class="fill" cx="5" cy="5" r="5" /></svg>`,
  open: h`<svg class="mark" width="10" height="10" aria-hidden="true"><circle class="line" stroke-width="2" cx="5" cy="5" r="4" /></svg>`,
  ring: h`<svg class="mark" width="10" height="10" aria-hidden="true"><circle class="line" stroke-width="1.4" cx="5" cy="5" r="3.6" /></svg>`,
  cross: h`<svg class="mark" width="10" height="10" aria-hidden="true"><path class="line" stroke-width="1.4" d="M2 2L8 8M8 2L2 8" /></svg>`,
  dot: h`<svg class="mark" width="10" height="10" aria-hidden="true"><circle class="fill" cx="5" cy="5" r="2" /></svg>`,
});
