import { overview } from "@g40-inburgering/core/data/overview";
import type { CityId, MeasureOverview } from "@g40-inburgering/core/types";
import { chosenCities } from "../shared/chosen.js";

/**
 * Of a measure only the cities a page chose; all where it chose none. Warns of ids there are none of.
 * @throws {Reasoned} of reason `unknown-city` where it chose none there is
 */
export function only(host: Element, measure: MeasureOverview, ids: string | null): MeasureOverview {
  if (!ids) return measure;
  const chosen = chosenCities(host, overview, ids).map(({ id }) => id);
  const kept = <Row extends { readonly city: CityId }>(rows: readonly Row[]) =>
    rows.filter(({ city }) => chosen.includes(city));
  const { other, period, none } = measure.apart;
  return {
    ...measure,
    scale: kept(measure.scale),
    apart: { other: kept(other), period: kept(period), none: kept(none) },
  };
}
