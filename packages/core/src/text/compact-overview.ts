import type { CityId, CityOverview } from "../types.js";

/** Names apart by `|`, a label behind `=`; two letters for each city, `--` for one that did not answer. */
export interface CompactOverview {
  readonly names: string;
  readonly codes: string;
}

/** Writes overview rows so that their keys are not downloaded forty times. */
export const writeOverview = (rows: readonly CityOverview[]): CompactOverview => ({
  names: rows.map(({ name, label }) => (label ? `${name}=${label}` : name)).join("|"),
  codes: rows.map(({ codes }) => codes ?? "--").join(""),
});

/** Reads them again; a city's id is its name in kebab-case. */
export const readOverview = (names: string, letters: string): CityOverview[] =>
  names.split("|").map((entry, place) => {
    const [name = "", label] = entry.split("=");
    const codes = letters.slice(2 * place, 2 * place + 2);
    return {
      id: name.toLowerCase().replace("'", "").replaceAll(" ", "-") as CityId,
      name,
      ...(codes === "--" ? {} : { codes }),
      ...(label ? { label } : {}),
    };
  });
