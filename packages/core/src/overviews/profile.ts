import { keyFigures } from "../queries/key-figures.js";
import { figureLabel, valueText } from "../text/figure-text.js";
import type { Bilingual, CityId, CityProfile, Dataset, Figure, KeyFigure, Lang } from "../types.js";
import { STATEMENTS } from "../vocabulary.js";

const inBoth = (text: (lang: Lang) => string): Bilingual => ({ nl: text("nl"), en: text("en") });

/** Years that belong together stay on one line. */
const joinYears = (text: string) => text.replace(/(\d{4})–(?=\d{4})/, "$1–\u2060");

function keyFigure(figure: Figure, { measures, survey }: Pick<Dataset, "measures" | "survey">): KeyFigure {
  const label = measures.find(({ id }) => id === figure.measure)?.label;
  if (!label) throw new RangeError(`There is no measure "${figure.measure}".`);
  return {
    id: figure.id,
    value: inBoth((lang) => valueText(figure, lang)),
    label: inBoth((lang) => joinYears(figureLabel(figure, label, survey.period, lang))),
  };
}

/**
 * All that a closed card shows of a city; undefined for a city there is none of.
 * @throws {RangeError} for a figure of a measure there is none of
 */
export function profileOf(dataset: Dataset, cityId: CityId): Omit<CityProfile, "loadBundle"> | undefined {
  const { cities, answers, summaries, stances, figures, notes } = dataset;
  const city = cities.find(({ id }) => id === cityId);
  if (!city) return undefined;
  const { id, name, province, population, responded } = city;
  const own = <Row extends { readonly city: string }>(rows: readonly Row[]) => rows.filter((row) => row.city === id);
  const isOnStatement = (item: string) => STATEMENTS.some((statement) => statement === item);
  return {
    city: { id, name, province, population, responded },
    stances: own(stances).map(({ item, stance, qualified, quote, why }) => ({ item, stance, qualified, quote, why })),
    figures: keyFigures(figures, id).map((figure) => keyFigure(figure, dataset)),
    outline: own(answers).map(({ item, words, lines }) => {
      const summary = own(summaries).find((row) => row.item === item);
      return {
        item,
        words,
        lines,
        summary: summary && !isOnStatement(item) ? { nl: summary.nl, en: summary.en } : null,
      };
    }),
    notes: own(notes)
      .filter(({ item }) => isOnStatement(item))
      .map(({ item, text }) => ({ item, text })),
  };
}
