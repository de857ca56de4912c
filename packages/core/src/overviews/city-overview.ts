import type { City, CityOverview, Dataset, Stance, StanceRow } from "../types.js";

const LONGEST_LABEL = 16;

const LETTERS: Readonly<Record<Stance, string>> = {
  agree: "a",
  partly: "p",
  neither: "n",
  disagree: "d",
  unstated: "u",
  declined: "x",
};

function letterOf({ stance, qualified }: StanceRow): string {
  const letter = LETTERS[stance];
  if (!letter) throw new TypeError(`there is no stance "${stance}"`);
  return qualified ? letter.toUpperCase() : letter;
}

/** A name as a chart labels it: the source's own shorter form where the name is long, with a curly apostrophe. */
export const labelOf = ({ name, printedName }: Pick<City, "name" | "printedName">): string =>
  (name.length > LONGEST_LABEL && printedName ? printedName : name).replace("'", "’");

/**
 * One short row for each city asked: what charts start from.
 * @throws {TypeError} for a stance there is none of
 */
export function cityOverviewOf({ cities, stances }: Pick<Dataset, "cities" | "stances">): CityOverview[] {
  return cities.map(({ id, name, printedName }) => {
    const codes = stances
      .filter((row) => row.city === id)
      .map(letterOf)
      .join("");
    const label = labelOf({ name, printedName });
    return { id, name, ...(codes ? { codes } : {}), ...(codes && label !== name ? { label } : {}) };
  });
}
