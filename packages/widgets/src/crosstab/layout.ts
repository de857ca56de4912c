import type { CityOverview, Stance } from "@g40-inburgering/core/types";

/** Where a city stands on the first statement and on the second. */
export type Stances = readonly [first: Stance, second: Stance];

/** The cities that share both stances. */
export interface Cell {
  /** Both stances by their ids: `agree/disagree`. */
  readonly key: string;
  readonly stances: Stances;
  readonly cities: readonly CityOverview[];
}

/** The cities of one stance on the second statement, in a cell for each stance on the first. */
export interface Row {
  readonly stance: Stance;
  readonly cells: readonly Cell[];
  readonly n: number;
}

/** The two statements against each other: the first across, the second down. */
export interface Grid {
  readonly rows: readonly Row[];
  /** Cities of each stance on the first statement. */
  readonly sums: readonly number[];
  /** Cities that answered. */
  readonly base: number;
  readonly invited: number;
}

/** In scale order, for columns and rows. */
export const STANCES: readonly Stance[] = ["agree", "partly", "neither", "disagree", "unstated", "declined"];

/** Where a city stands; undefined for one that did not answer, and for a letter there is none of. */
export function stancesOf({ codes }: CityOverview): Stances | undefined {
  // The letters stand in the order of the stances.
  const [first, second] = [...(codes ?? "").toLowerCase()].map((letter) => STANCES["apndux".indexOf(letter)]);
  return first && second && [first, second];
}

/** Every city that answered in exactly one cell; a cell also for stances that no city combines. */
export function gridOf(cities: readonly CityOverview[]): Grid {
  const placed = cities.map((city) => ({ city, key: stancesOf(city)?.join("/") }));
  const rows = STANCES.map((second) => {
    const cells = STANCES.map((first): Cell => {
      const key = `${first}/${second}`;
      const inCell = placed.filter((place) => place.key === key).map(({ city }) => city);
      return { key, stances: [first, second], cities: inCell };
    });
    return { stance: second, cells, n: cells.reduce((sum, cell) => sum + cell.cities.length, 0) };
  });
  const sums = STANCES.map((_, column) => rows.reduce((sum, row) => sum + (row.cells[column]?.cities.length ?? 0), 0));
  return { rows, sums, base: sums.reduce((sum, n) => sum + n, 0), invited: cities.length };
}

/** The cell a city stands in; undefined for one that is not in the grid. */
export const cellOfCity = ({ rows }: Grid, city: string | null | undefined): Cell | undefined =>
  rows.flatMap(({ cells }) => cells).find(({ cities }) => cities.some(({ id }) => id === city));
