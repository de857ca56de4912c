import type { CityId, CityOverview, Item, ItemId, Span } from "@g40-inburgering/core/types";
import type { Matches } from "./choice.js";

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** One answer that was found. */
export interface Result {
  readonly item: ItemId;
  /** Words of it to show, where some are meant: a hit in its context, or a quote. */
  readonly words?: readonly Piece[];
  /** Source lines, where they are known before the answer is opened. */
  readonly lines?: readonly Span[];
  /** What to mark in the text that was searched, once it is open. */
  readonly at?: readonly Span[];
}

/** What was found of one city. */
export interface Group {
  readonly city: CityOverview;
  readonly results: readonly Result[];
}

/** Everything that was found, of a kind: answers to a query, quotes of a theme, or cities with all they answered. */
export interface Found {
  readonly kind: "answers" | "quotes" | "cities";
  readonly groups: readonly Group[];
  /** Number of answers, quotes or cities. */
  readonly n: number;
  /** Answers searched; of the other kinds, cities that answered. */
  readonly base: number;
  /** Cities with answers to the query whatever the filters say, and how many those are. */
  readonly unfiltered?: { readonly n: number; readonly cities: number };
}

/** The matching cities with what they answered: statements first, for they are what marks are for. */
export function citiesFound(overview: readonly CityOverview[], items: readonly Item[], matches: Matches): Found {
  const order = [...items].sort(
    (left, right) => Number(right.kind === "statement") - Number(left.kind === "statement"),
  );
  const groups = overview.flatMap((city) => {
    const own = matches.get(city.id);
    return own ? [{ city, results: order.filter(({ id }) => own.includes(id)).map(({ id }) => ({ item: id })) }] : [];
  });
  return { kind: "cities", groups, n: groups.length, base: overview.filter(({ codes }) => codes).length };
}

/** The first of what was found, up to a number of what is counted. */
export function firstOf({ kind, groups }: Found, limit: number): Group[] {
  if (kind === "cities") return groups.slice(0, limit);
  let left = limit;
  return groups.flatMap(({ city, results }) => {
    const shown = results.slice(0, Math.max(0, left));
    left -= results.length;
    return shown.length > 0 ? [{ city, results: shown }] : [];
  });
}

/** An answer by its city and item: `almelo/needs`. */
export const keyOf = (city: CityId, item: ItemId): string => `${city}/${item}`;
