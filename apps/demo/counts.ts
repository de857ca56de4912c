import {
  type Bilingual,
  cities,
  getCity,
  type Lang,
  type STANCES,
  STATEMENTS,
  type StatementId,
  stanceOf,
  stancesOf,
  survey,
  tally,
} from "@g40-inburgering/core";
import { typeset } from "@g40-inburgering/widgets/snippets";

/** Counts an article needs, computed so that no number in a text is typed by hand. */
export interface Counts {
  readonly responded: number;
  readonly invited: number;
  readonly absent: number;
  readonly stance: (statement: StatementId, stance: (typeof STANCES)[number]) => number;
  readonly qualified: (statement: StatementId, stance: (typeof STANCES)[number]) => number;
  readonly both: (first: (typeof STANCES)[number], second: (typeof STANCES)[number]) => readonly string[];
  readonly names: (statement: StatementId, stance: (typeof STANCES)[number]) => readonly string[];
}

export const counts: Counts = {
  responded: survey.responded,
  invited: survey.invited,
  absent: survey.invited - survey.responded,
  stance: (statement, stance) => tally(statement).find(({ value }) => value === stance)?.n ?? 0,
  qualified: (statement, stance) =>
    stancesOf({ item: statement }).filter((row) => row.stance === stance && row.qualified).length,
  both: (first, second) =>
    cities
      .filter(
        (city) =>
          stanceOf(city.id, STATEMENTS[0])?.stance === first && stanceOf(city.id, STATEMENTS[1])?.stance === second,
      )
      .map((city) => typeset(city.name)),
  names: (statement, stance) =>
    stancesOf({ item: statement })
      .filter((row) => row.stance === stance)
      .map((row) => typeset(getCity(row.city).name)),
};

/** A small number as a word, as newspapers write it; larger ones as digits. */
export function numberWord(n: number, lang: Lang): string {
  const small: Bilingual = {
    nl: "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
    en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  };
  return small[lang].split(" ")[n] ?? String(n);
}
