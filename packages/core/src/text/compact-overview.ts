import type { CityId, CityOverview, Stance } from "../types.js";

const LETTERS: Readonly<Record<string, Stance>> = {
  a: "agree",
  p: "partly",
  n: "neither",
  d: "disagree",
  u: "unstated",
  x: "declined",
};

/** Names apart by `|`, a label behind `=`; two letters for each city, a capital where qualified, `-` for none. */
export interface CompactOverview {
  readonly names: string;
  readonly codes: string;
}

const letterOf = (code: string | undefined) => {
  const letter = Object.keys(LETTERS).find((candidate) => LETTERS[candidate] === code?.replace("+", "")) ?? "-";
  return code?.endsWith("+") ? letter.toUpperCase() : letter;
};

/** Writes overview rows so that their keys are not downloaded forty times. */
export const writeOverview = (rows: readonly CityOverview[]): CompactOverview => ({
  names: rows.map(({ name, label }) => (label ? `${name}=${label}` : name)).join("|"),
  codes: rows.map(({ stances }) => letterOf(stances?.[0]) + letterOf(stances?.[1])).join(""),
});

/** Reads them again; a city's id is its name in kebab-case. */
export const readOverview = (names: string, codes: string): CityOverview[] =>
  names.split("|").map((entry, place) => {
    const [name = "", label] = entry.split("=");
    const [first, second] = [...codes.slice(2 * place, 2 * place + 2)].map((letter) => {
      const stance = LETTERS[letter.toLowerCase()];
      return stance && LETTERS[letter] ? stance : stance && `${stance}+`;
    });
    return {
      id: name.toLowerCase().replace("'", "").replaceAll(" ", "-") as CityId,
      name,
      ...(first && second ? { stances: [first, second] as const } : {}),
      ...(label ? { label } : {}),
    };
  });
