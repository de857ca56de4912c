import type { CityBundle, CityId, Dataset } from "../types.js";

/** One city with everything it said; undefined for a city there is none of. */
export function cityBundleOf(dataset: Dataset, cityId: CityId): CityBundle | undefined {
  const city = dataset.cities.find(({ id }) => id === cityId);
  if (!city) return undefined;
  const own = <Row extends { readonly city: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.city === cityId);
  return {
    city,
    answers: own(dataset.answers),
    summaries: own(dataset.summaries),
    stances: own(dataset.stances),
    figures: own(dataset.figures),
    mentions: own(dataset.mentions),
    notes: own(dataset.notes),
  };
}
