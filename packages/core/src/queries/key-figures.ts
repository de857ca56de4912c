import type { CityId, Figure, MeasureId } from "../types.js";

const MOST = 4;

/** What a reader asks first: how many people, how many on social assistance, how many left it. */
const ORDER: readonly MeasureId[] = [
  "housed",
  "on-welfare",
  "left-welfare",
  "left-for-work",
  "left-for-study",
  "part-time-work",
  "target",
  "adults",
  "left-for-other",
];

const since = (period: string) => period.match(/\d{4}/)?.[0] ?? "";
const until = (period: string) => (/^(now|since-)/.test(period) ? "now" : (period.split("/").at(-1) ?? ""));
const yearsOf = (period: string) => {
  const last = until(period);
  return Number(last === "now" ? "2018" : last.slice(0, 4)) - Number(since(period) || "2018");
};

/** Which of two figures of one measure says more: over more years, later, a number. */
function byWeight(left: Figure, right: Figure): number {
  return (
    yearsOf(right.period) - yearsOf(left.period) ||
    until(right.period).localeCompare(until(left.period)) ||
    Number(left.unit === "percent") - Number(right.unit === "percent")
  );
}

/**
 * The figures a city is introduced with: at most four, one for each measure, each the one that says most. Only figures that
 * follow the measure's own definition: one with a note may count a part of the people, or those of four municipalities,
 * and must not stand without it. Longer periods come before shorter ones, later before earlier, numbers before shares.
 * Where there are fewer than four measures, the largest origins follow.
 */
export function keyFigures(figures: readonly Figure[], city: CityId): Figure[] {
  const own = figures.filter((figure) => figure.city === city && figure.note === null);
  const chosen = ORDER.flatMap((measure) =>
    own
      .filter((figure) => figure.measure === measure)
      .toSorted(byWeight)
      .slice(0, 1),
  );
  const origins = own.filter(({ country }) => country !== null && country.length === 2).toSorted(byWeight);
  const together = origins.filter(({ period, unit }) => period === origins[0]?.period && unit === origins[0].unit);
  return [...chosen, ...together.toSorted((left, right) => right.value - left.value)].slice(0, MOST);
}
