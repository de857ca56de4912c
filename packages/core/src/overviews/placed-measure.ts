import type { Dataset, MeasureId, PlacedMeasure } from "../types.js";
import { measureOverviewOf } from "./measure-overview.js";

type Tables = Pick<Dataset, "survey" | "measures" | "figures" | "cities" | "notes">;

/** Of a rate, enough to keep the order of cities, and to be rounded again for a reader. */
const rounded = (rate: number) => Number(rate.toFixed(4));

const cityOf = <Id>({ city }: { readonly city: Id }) => city;

/** The figures of a measure as a map starts from. Undefined for a measure there is none of. */
export function placedMeasureOf(tables: Tables, measureId: MeasureId): PlacedMeasure | undefined {
  const [nl, en] = [measureOverviewOf(tables, measureId, "nl"), measureOverviewOf(tables, measureId, "en")];
  if (!nl || !en) return undefined;
  const { measure, country, scale, apart } = nl;
  return {
    measure,
    label: { nl: nl.label, en: en.label },
    ...(country === undefined ? {} : { country }),
    scale: scale.map(({ label: _label, perThousand, perThousandTo, ...figure }) => ({
      ...figure,
      ...(perThousand === undefined ? {} : { perThousand: rounded(perThousand) }),
      ...(perThousandTo === undefined ? {} : { perThousandTo: rounded(perThousandTo) }),
    })),
    apart: { other: apart.other.map(cityOf), period: apart.period.map(cityOf) },
  };
}
