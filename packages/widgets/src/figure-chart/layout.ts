import type { ScaleFigure } from "@g40-inburgering/core/types";

/** A city on the scale. */
export interface Row {
  readonly figure: ScaleFigure;
  /** Where its dot stands: the number, or the number per thousand inhabitants. */
  readonly from: number;
  /** The same for the upper end of a range. */
  readonly to?: number | undefined;
  /** How many decimals its number is written with; as many as it has where there are none. */
  readonly decimals?: number;
}

/** A scale from 0, and what stands on it. */
export interface Scale {
  /** From the largest number to the smallest, or in table order. */
  readonly rows: readonly Row[];
  /** The smallest and the largest, which may be the same; none where nothing is on the scale. */
  readonly ends: readonly Row[];
  /** Value at the right end. */
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Round numbers from 0 to the end of a scale, at most five, and a step of at least `least` apart. */
export function ticksOf(end: number, least: number): number[] {
  const rough = Math.max(end / 4, least) || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: 1 + Math.floor(end / step) }, (_, index) => index * step);
}

/** Where the figures stand on a scale, as numbers or per thousand inhabitants. */
export function scaleOf(figures: readonly ScaleFigure[], perThousand: boolean, alphabetical: boolean): Scale {
  const placed = figures.map((figure): Row => {
    const { value, valueTo, perThousand: rate = 0, perThousandTo } = figure;
    return perThousand ? { figure, from: rate, to: perThousandTo } : { figure, from: value, to: valueTo };
  });
  const end = Math.max(0, ...placed.map(({ from, to = from }) => to));
  const rows = perThousand ? placed.map((row) => ({ ...row, decimals: end < 1 ? 2 : 1 })) : placed;
  const sorted = rows.toSorted((left, right) => right.from - left.from);
  return {
    rows: alphabetical ? rows : sorted,
    ends: [...sorted.slice(-1), ...sorted.slice(0, 1)],
    end,
    ticks: ticksOf(end, perThousand ? 0 : 1),
  };
}
