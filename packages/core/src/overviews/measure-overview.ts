import { comparable } from "../queries/comparable.js";
import type { Bilingual, Dataset, MeasureId, MeasureOverview } from "../types.js";

type Tables = Pick<Dataset, "measures" | "figures" | "cities" | "notes">;

const periodsOf = (figures: readonly { readonly period: string }[]) => [
  ...new Set(figures.map(({ period }) => period)),
];

/** The period over which most cities may be compared; of several the longest name, which is the longest time. */
function bestPeriod({ figures, cities }: Tables, overview: Pick<MeasureOverview, "measure" | "unit">): string {
  const own = figures.filter(({ measure }) => measure === overview.measure);
  const counts = periodsOf(own).map((period) => ({ period, n: comparable(own, cities, { ...overview, period }).n }));
  return counts.sort((left, right) => right.n - left.n || right.period.length - left.period.length)[0]?.period ?? "now";
}

/**
 * The figures of a measure as a chart starts from: without their words, with the notes that say what is counted.
 * Undefined for a measure there is none of.
 */
export function measureOverviewOf(tables: Tables, measureId: MeasureId): MeasureOverview | undefined {
  const found = tables.measures.find(({ id }) => id === measureId);
  if (!found) return undefined;
  const { unit, label } = found;
  const figures = tables.figures.filter(({ measure }) => measure === measureId);
  const noteIds = new Set(figures.flatMap(({ note }) => note ?? []));
  const notes: Record<string, Bilingual> = {};
  for (const { id, text } of tables.notes) if (noteIds.has(id)) notes[id] = text;
  return {
    measure: measureId,
    unit,
    label,
    period: bestPeriod(tables, { measure: measureId, unit }),
    figures: figures.map(({ at: _at, quote: _quote, measure: _measure, ...figure }) => figure),
    notes,
  };
}
