import { keyFigures } from "../src/queries/key-figures.js";
import { figureLabel, valueText } from "../src/text/figure-text.js";
import type { Bilingual, City, CityProfile, Dataset, Figure, KeyFigure, Lang } from "../src/types.js";
import { STATEMENTS } from "../src/vocabulary.js";

const inBoth = (text: (lang: Lang) => string): Bilingual => ({ nl: text("nl"), en: text("en") });

/** Years that belong together stay on one line. */
const joinYears = (text: string) => text.replace(/(\d{4})–(?=\d{4})/, "$1–\u2060");

function keyFigure(figure: Figure, { measures, survey }: Dataset): KeyFigure {
  const label = measures.find(({ id }) => id === figure.measure)?.label;
  if (!label) throw new Error(`There is no measure "${figure.measure}".`);
  return {
    id: figure.id,
    value: inBoth((lang) => valueText(figure, lang)),
    label: inBoth((lang) => joinYears(figureLabel(figure, label, survey.period, lang))),
  };
}

/** All that a closed card shows of a city. */
export function profileOf(city: City, dataset: Dataset): Omit<CityProfile, "loadBundle"> {
  const { answers, summaries, stances, figures, notes } = dataset;
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
