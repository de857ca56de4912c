import type { CityOverview, Dataset, StanceRow } from "../types.js";

const LONGEST_LABEL = 16;

const codeOf = ({ stance, qualified }: StanceRow) => (qualified ? `${stance}+` : stance);

/** A name as a chart labels it: the source's own shorter form where the name is long, with a curly apostrophe. */
const labelOf = (name: string, printedName: string | null) =>
  (name.length > LONGEST_LABEL && printedName ? printedName : name).replace("'", "’");

/** One short row for each city asked: what charts start from. */
export function cityOverviewOf({ cities, stances }: Pick<Dataset, "cities" | "stances">): CityOverview[] {
  return cities.map(({ id, name, printedName }) => {
    const [first, second] = stances.filter((row) => row.city === id).map(codeOf);
    const label = labelOf(name, printedName);
    return {
      id,
      name,
      ...(first && second ? { stances: [first, second] as const } : {}),
      ...(first && label !== name ? { label } : {}),
    };
  });
}
