import type { CityOverview } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";

/**
 * Of these cities the ones a page chose by their ids; all where it chose none.
 * @throws {Reasoned} of reason `unknown-city` where there is none of those it chose
 */
export function chosen(all: readonly CityOverview[], ids: string | null): readonly CityOverview[] {
  if (!ids) return all;
  const wanted = ids.split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((id) => !all.some((city) => city.id === id));
  if (unknown.length === wanted.length) throw because("unknown-city", `knows none of cities="${ids}".`);
  if (unknown.length > 0) console.warn(`<g40-city-map> leaves out of cities="${ids}": ${unknown.join(", ")}.`);
  return all.filter(({ id }) => wanted.includes(id));
}
