import type { City, CityId, Figure, MeasureId, Unit } from "../types.js";

/** Why a city's number may not stand beside the others. */
export type ApartReason = "unit" | "definition" | "period" | "none";

/** A city whose number stands apart: with the figure where it gave one, and the reason. */
export interface Apart {
  readonly city: CityId;
  /** Null where the city gave no figure for this measure (`none`). */
  readonly figure: Figure | null;
  /** It counts something else (`unit`), by another definition (`definition`; see the note), over another time (`period`). */
  readonly reason: ApartReason;
  /** Id of the note that says what is counted; null where there is none. */
  readonly note: string | null;
}

/** Which cities' numbers may be put side by side. Every city that answered is in `figures` or in `apart`, once. */
export interface Comparison {
  readonly measure: MeasureId;
  readonly period: string;
  readonly unit: Unit;
  /** One figure for each city that may be compared, in table order. */
  readonly figures: readonly Figure[];
  readonly apart: readonly Apart[];
  /** Cities that may be compared. */
  readonly n: number;
  /** Cities that answered. */
  readonly base: number;
  /** n / base, 0 to 1; 0 for an empty base. */
  readonly share: number;
}

/** Asked in January 2018, "since 2015" and "2015 up to and including 2017" are the same three years. */
const sameTime = (period: string) => (period === "since-2015" ? "2015/2017" : period);

const ORDER: readonly ApartReason[] = ["definition", "unit", "period"];

/**
 * Sorts the cities by whether their figure of a measure over a period may be put side by side: the same unit, the same
 * time, and counted as the measure's definition says (no note). Figures with a range or `approximate` may; say so.
 * @param figures figures of one measure (and, for `origin`, of one country)
 * @param unit the unit to compare in: the measure's own unless another is wanted
 */
export function comparable(
  figures: readonly Figure[],
  cities: readonly Pick<City, "id" | "responded">[],
  { measure, period, unit }: { readonly measure: MeasureId; readonly period: string; readonly unit: Unit },
): Comparison {
  const answered = cities.filter(({ responded }) => responded);
  const reasonOf = (figure: Figure): ApartReason | undefined => {
    if (sameTime(figure.period) !== sameTime(period)) return "period";
    if (figure.unit !== unit) return "unit";
    return figure.note === null ? undefined : "definition";
  };
  const side: Figure[] = [];
  const apart: Apart[] = [];
  for (const { id } of answered) {
    const own = figures.filter((figure) => figure.city === id && figure.measure === measure);
    const fitting = own.find((figure) => reasonOf(figure) === undefined);
    if (fitting) {
      side.push(fitting);
      continue;
    }
    const [nearest] = own
      .map((figure) => ({ figure, reason: reasonOf(figure) ?? "none" }))
      .sort((left, right) => ORDER.indexOf(left.reason) - ORDER.indexOf(right.reason));
    apart.push({
      city: id,
      figure: nearest?.figure ?? null,
      reason: nearest?.reason ?? "none",
      note: nearest?.figure.note ?? null,
    });
  }
  const [n, base] = [side.length, answered.length];
  return { measure, period, unit, figures: side, apart, n, base, share: base === 0 ? 0 : n / base };
}
