import { cities } from "@g40-inburgering/core/data/cities";
import type { byStance, GroupBy, Order, Row, Unit } from "./layout.js";

const placeOf = ({ city }: Unit) => cities.find(({ id }) => id === city.id);
const population = (unit: Unit) => placeOf(unit)?.population ?? 0;

/**
 * Rows that need to know a city's province or number of inhabitants; downloaded only when asked for.
 * @param group handed in, because sharing the module would split the chart's first download in two
 */
export function byPlace(units: readonly Unit[], groupBy: GroupBy, order: Order, group: typeof byStance): Row[] {
  const ordered =
    order === "population" ? [...units].sort((left, right) => population(right) - population(left)) : units;
  const rows = group(ordered);
  if (groupBy !== "province") return rows;
  const inScaleOrder = rows.flatMap((row) => row.units);
  return [...new Set(cities.map(({ province }) => province))]
    .sort()
    .map((province) => ({ key: province, units: inScaleOrder.filter((unit) => placeOf(unit)?.province === province) }));
}
