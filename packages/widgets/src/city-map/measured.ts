import type { CityOverview, PlacedMeasure } from "@g40-inburgering/core/types";

/** Beside others, the same by the city's own estimate, counted otherwise, over another time, no figure, or no answer at all. */
export type Standing = "side" | "about" | "other" | "period" | "without" | "none";

/** A city with what its number is worth beside others. */
export interface Measured {
  readonly city: CityOverview;
  readonly standing: Standing;
  /** What its disc stands for, where it may stand beside others; per thousand inhabitants where that was asked. */
  readonly value?: number;
  /** Upper end of a range. */
  readonly valueTo?: number | undefined;
}

/** Every city once: those whose figures may stand side by side first, the largest before all. */
export function measured(
  cities: readonly CityOverview[],
  { scale, apart }: Pick<PlacedMeasure, "scale" | "apart">,
  perThousand: boolean,
): Measured[] {
  const rowOf = (city: CityOverview): Measured => {
    const figure = scale.find((row) => row.city === city.id);
    if (figure)
      return {
        city,
        standing: figure.approximate ? "about" : "side",
        value: (perThousand ? figure.perThousand : figure.value) ?? 0,
        valueTo: perThousand ? figure.perThousandTo : figure.valueTo,
      };
    for (const standing of ["other", "period"] as const)
      if (apart[standing].includes(city.id)) return { city, standing };
    return { city, standing: city.codes ? "without" : "none" };
  };
  return cities.map(rowOf).sort((left, right) => (right.value ?? 0) - (left.value ?? 0));
}
