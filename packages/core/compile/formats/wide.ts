import { toCSV } from "../../src/queries/to-csv.js";
import type { Dataset } from "../../src/types.js";
import { ITEMS, STATEMENTS } from "../../src/vocabulary.js";

/** One row for each city that was asked: its facts, its stances and its seven answers side by side, for a spreadsheet. */
export function wideCsv({ cities, answers, stances, mentions }: Dataset): string {
  const rows = cities.map((city) => {
    const stanceOn = (item: string) => stances.find((row) => row.city === city.id && row.item === item);
    const themes = new Set(mentions.filter((mention) => mention.city === city.id).map(({ theme }) => theme));
    return {
      city: city.id,
      name: city.name,
      cbsCode: city.cbsCode,
      province: city.province,
      population: city.population,
      responded: city.responded,
      ...Object.fromEntries(
        STATEMENTS.flatMap((item) => [
          [`${item} stance`, stanceOn(item)?.stance ?? null],
          [`${item} qualified`, stanceOn(item)?.qualified ?? null],
        ]),
      ),
      themes: city.responded ? [...themes].join(";") : null,
      ...Object.fromEntries(
        ITEMS.map((item) => [item, answers.find((row) => row.city === city.id && row.item === item)?.text ?? null]),
      ),
    };
  });
  return toCSV(rows);
}
