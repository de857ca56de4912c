import type { CityOverview } from "@g40-inburgering/core/types";
import { because } from "./because.js";

/**
 * Of these cities the ones a page chose by id, apart by blanks or commas; all where it chose none. Warns of ids there are none of.
 * @throws {Reasoned} of reason `unknown-city` where it chose none there is
 */
export function chosenCities(
  host: Element,
  all: readonly CityOverview[],
  ids: string | null | undefined,
): readonly CityOverview[] {
  const wanted = (ids ?? "").split(/[\s,]+/).filter(Boolean);
  if (wanted.length === 0) return all;
  const unknown = wanted.filter((id) => !all.some((city) => city.id === id));
  if (unknown.length === wanted.length) throw because("unknown-city", `knows none of cities="${ids}".`);
  if (unknown.length > 0) console.warn(`<${host.localName}> leaves out of cities="${ids}": ${unknown.join(", ")}.`);
  return all.filter(({ id }) => wanted.includes(id));
}
