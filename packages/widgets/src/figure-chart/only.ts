import { overview } from "@g40-inburgering/core/data/overview";
import type { CityId, MeasureOverview } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";

/** The cities a page chose, with a word about those there are none of. Throws where it chose none there is. */
function chosenOf(ids: string): readonly string[] {
  const wanted = ids.split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((id) => !overview.some((city) => city.id === id));
  if (unknown.length === wanted.length) throw because("unknown-city", `knows none of cities="${ids}".`);
  if (unknown.length > 0) console.warn(`<g40-figure-chart> leaves out of cities="${ids}": ${unknown.join(", ")}.`);
  return wanted;
}

/**
 * Of a measure only the cities a page chose; all where it chose none.
 * @throws {Reasoned} of reason `unknown-city` where it chose none there is
 */
export function only(measure: MeasureOverview, ids: string | null): MeasureOverview {
  if (!ids) return measure;
  const chosen = chosenOf(ids);
  const kept = <Row extends { readonly city: CityId }>(rows: readonly Row[]) =>
    rows.filter(({ city }) => chosen.includes(city));
  const { other, period, none } = measure.apart;
  return {
    ...measure,
    scale: kept(measure.scale),
    apart: { other: kept(other), period: kept(period), none: kept(none) },
  };
}
