import type { City } from "../types.js";

/** How many of the cities asked answered. */
export interface ResponseRate {
  readonly n: number;
  /** Cities asked. */
  readonly base: number;
  /** n / base, 0 to 1; 0 for an empty base. */
  readonly share: number;
}

/** The response of these cities: all 40, or a part of them such as one province. */
export function responseRate(cities: readonly City[]): ResponseRate {
  const base = cities.length;
  const n = cities.filter((city) => city.responded).length;
  return { n, base, share: base === 0 ? 0 : n / base };
}
