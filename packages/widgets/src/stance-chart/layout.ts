import type { CityOverview, Stance } from "@g40-inburgering/core/types";
import type { MarkKind } from "../shared/mark.js";

/** One city as drawn: where it stands, and whether with reservations. */
export interface Unit {
  readonly city: CityOverview;
  readonly kind: MarkKind;
  readonly qualified: boolean;
}

/** One row of the chart. */
export interface Row {
  /** A stance or `none`, or the name of a province. */
  readonly key: string;
  /** Set on rows that are stances. */
  readonly kind: MarkKind | undefined;
  readonly units: readonly Unit[];
  readonly qualified: number;
}

export type GroupBy = "stance" | "province";
export type Order = "alphabetical" | "population";

/** The rows of the chart in scale order; a city that did not take part comes last. */
export const KINDS: readonly MarkKind[] = ["agree", "partly", "neither", "disagree", "unstated", "declined", "none"];

function unitOf(city: CityOverview, statement: 0 | 1): Unit {
  const code = city.stances?.[statement] ?? "none";
  const qualified = code.endsWith("+");
  return { city, kind: (qualified ? code.slice(0, -1) : code) as Stance | "none", qualified };
}

const rowOf = (key: string, kind: MarkKind | undefined, units: readonly Unit[]): Row => ({
  key,
  kind,
  units,
  qualified: units.filter((unit) => unit.qualified).length,
});

/** The chart as data: every city once, in rows. Every stance has its row, also one that no city takes. */
export function layout(cities: readonly CityOverview[], statement: 0 | 1, groupBy: GroupBy, order: Order): Row[] {
  const units = cities.map((city) => unitOf(city, statement));
  if (order === "population") units.sort((left, right) => right.city.population - left.city.population);
  if (groupBy === "stance")
    return KINDS.map((kind) =>
      rowOf(
        kind,
        kind,
        units.filter((unit) => unit.kind === kind),
      ),
    );
  const scale = (unit: Unit) => KINDS.indexOf(unit.kind);
  return [...new Set(cities.map((city) => city.province))].sort().map((province) =>
    rowOf(
      province,
      undefined,
      units.filter((unit) => unit.city.province === province).sort((left, right) => scale(left) - scale(right)),
    ),
  );
}
