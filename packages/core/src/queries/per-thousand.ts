import type { City, Figure } from "../types.js";

/** A figure against the inhabitants of its city: an indicator, derived here and nowhere else. */
export interface PerThousand {
  readonly figure: Figure;
  readonly city: City;
  /** `1000 * value / population`, unrounded; inhabitants on 1 January 2018. */
  readonly perThousand: number;
  /** The same for the upper end of a range; null where there is none. */
  readonly perThousandTo: number | null;
  /** Inhabitants divided by. */
  readonly base: number;
}

/**
 * Figures per thousand inhabitants, in their order.
 * @throws {RangeError} for percentages, and for figures whose units differ: they cannot be put side by side
 */
export function perThousand(figures: readonly Figure[], cities: readonly City[]): PerThousand[] {
  const units = [...new Set(figures.map(({ unit }) => unit))];
  if (units.length > 1)
    throw new RangeError(`These figures count ${units.join(" and ")}. Take those of one unit; see comparable().`);
  if (units[0] === "percent") throw new RangeError("A percentage has no number per thousand inhabitants.");
  return figures.flatMap((figure) => {
    const city = cities.find(({ id }) => id === figure.city);
    if (!city) return [];
    const { population } = city;
    const rate = (value: number) => (1000 * value) / population;
    return [
      {
        figure,
        city,
        perThousand: rate(figure.value),
        perThousandTo: figure.valueTo === null ? null : rate(figure.valueTo),
        base: population,
      },
    ];
  });
}
