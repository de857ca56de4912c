import type { CityOverview } from "@g40-inburgering/core/types";
import type { MarkKind } from "../shared/mark.js";

/** One city as drawn: where it stands, and whether with reservations. */
export interface Unit {
  readonly city: CityOverview;
  readonly kind: MarkKind;
  readonly qualified: boolean;
}

/** One row of the chart: a stance or `none`, or the name of a province. */
export interface Row {
  readonly key: string;
  /** Set on rows that are stances. */
  readonly kind?: MarkKind;
  readonly units: readonly Unit[];
}

export type GroupBy = "stance" | "province";
export type Order = "alphabetical" | "population";

/** The rows of the chart in scale order; a city that did not take part comes last. */
export const KINDS: readonly MarkKind[] = ["agree", "partly", "neither", "disagree", "unstated", "declined", "none"];

/** Every city once, in alphabetical order. */
export const unitsOf = (cities: readonly CityOverview[], statement: number): Unit[] =>
  cities.map((city) => {
    const letter = city.codes?.[statement] ?? "";
    const small = letter.toLowerCase();
    // No letter stands at -1, where there is no kind.
    // The letters stand in the order of the kinds.
    return { city, kind: KINDS[letter ? "apndux".indexOf(small) : 6] ?? "none", qualified: letter !== small };
  });

/** One row for every stance, also for one that no city takes. */
export const byStance = (units: readonly Unit[]): Row[] =>
  KINDS.map((kind) => ({ key: kind, kind, units: units.filter((unit) => unit.kind === kind) }));
