import { comparable } from "../queries/comparable.js";
import { perThousand } from "../queries/per-thousand.js";
import { figureLabel, figureText, periodText } from "../text/figure-text.js";
import type {
  ApartFigures,
  City,
  Dataset,
  Figure,
  Lang,
  Measure,
  MeasureId,
  MeasureOverview,
  ScaleFigure,
} from "../types.js";
import { labelOf } from "./city-overview.js";

type Tables = Pick<Dataset, "survey" | "measures" | "figures" | "cities" | "notes">;

/** What to compare, where that is not the usual. */
export interface Comparing {
  /** As in the data: `2017`, `2015/2017`, `now`. By default the period over which most cities may be compared. */
  readonly period?: string | undefined;
  /** For `origin`: ISO 3166-1 alpha-2, `stateless`, `unknown` or `other`. By default Syria. */
  readonly country?: string | undefined;
}

const WORDS = {
  nl: { or: "of", more: (n: number) => (n === 1 ? "en 1\u00a0ander cijfer" : `en ${n}\u00a0andere cijfers`) },
  en: { or: "or", more: (n: number) => (n === 1 ? "and 1\u00a0more figure" : `and ${n}\u00a0more figures`) },
} as const satisfies Record<Lang, unknown>;

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];

/** The period over which most cities may be compared; of several the longest name, which is the longest time. */
function bestPeriod(own: readonly Figure[], cities: readonly City[], { id, unit }: Measure): string {
  const counts = unique(own.map(({ period }) => period)).map((period) => ({
    period,
    n: comparable(own, cities, { measure: id, unit, period }).n,
  }));
  return counts.sort((left, right) => right.n - left.n || right.period.length - left.period.length)[0]?.period ?? "now";
}

/** `Gehuisvest, 2015–2017 of sinds 2015`. */
function scaleLabel(
  { label, unit }: Measure,
  side: readonly Figure[],
  { period, country }: { readonly period: string; readonly country: string | null },
  asked: string,
  lang: Lang,
): string {
  const [first = period, ...others] = unique(side.map((figure) => figure.period)).sort();
  const whole = figureLabel({ unit, country, period: first }, label, asked, lang);
  return [whole, ...others.map((other) => periodText(other, asked, lang))].join(` ${WORDS[lang].or} `);
}

const labelled = (city: City) => ({ city: city.id, label: labelOf(city) });

function scaleFigure(figure: Figure, city: City): ScaleFigure {
  const [row] = figure.unit === "percent" ? [] : perThousand([figure], [city]);
  return {
    ...labelled(city),
    value: figure.value,
    ...(figure.valueTo === null ? {} : { valueTo: figure.valueTo }),
    ...(figure.approximate ? { approximate: true } : {}),
    ...(row ? { perThousand: row.perThousand } : {}),
    ...(row && row.perThousandTo !== null ? { perThousandTo: row.perThousandTo } : {}),
  };
}

/** Enough for three years and their total. */
const MOST_TOLD = 4;

/** The figure nearest to being compared, others with the same note, and how many more there are. */
function apartFigures(
  nearest: Figure,
  own: readonly Figure[],
  city: City,
  { survey, notes }: Tables,
  lang: Lang,
): ApartFigures {
  const alike = unique([nearest, ...own.filter(({ note }) => note === nearest.note)]).slice(0, MOST_TOLD);
  const told = alike.map((figure) => figureText(figure, survey.period, lang)).join(", ");
  const others = own.length - alike.length;
  const note = notes.find(({ id }) => id === nearest.note)?.text[lang];
  return {
    ...labelled(city),
    text: others === 0 ? told : `${told} ${WORDS[lang].more(others)}`,
    ...(note ? { note } : {}),
  };
}

/**
 * The figures of a measure as a chart starts from: on one scale what may stand side by side, and apart from it the other
 * cities that answered, with the reason. Undefined for a measure there is none of.
 */
export function measureOverviewOf(
  tables: Tables,
  measureId: MeasureId,
  lang: Lang,
  comparing: Comparing = {},
): MeasureOverview | undefined {
  const { figures, cities, survey } = tables;
  const measure = tables.measures.find(({ id }) => id === measureId);
  if (!measure) return undefined;
  const { unit } = measure;
  const all = figures.filter((figure) => figure.measure === measureId);
  const country = measureId === "origin" ? (comparing.country ?? "SY") : null;
  const own = all.filter((figure) => figure.country === country);
  const period = comparing.period ?? bestPeriod(all, cities, measure);
  const comparison = comparable(own, cities, { measure: measureId, unit, period });
  const cityOf = (id: string) => cities.find((city) => city.id === id) as City;
  const apart = (...reasons: readonly string[]) =>
    comparison.apart.flatMap(({ city, figure, reason }) =>
      figure && reasons.includes(reason)
        ? apartFigures(
            figure,
            own.filter((row) => row.city === city),
            cityOf(city),
            tables,
            lang,
          )
        : [],
    );
  return {
    measure: measureId,
    unit,
    label: scaleLabel(measure, comparison.figures, { period, country }, survey.period, lang),
    definition: measure.definition[lang],
    period,
    ...(country === null ? {} : { country }),
    scale: comparison.figures.map((figure) => scaleFigure(figure, cityOf(figure.city))),
    apart: {
      other: apart("definition", "unit"),
      period: apart("period"),
      none: comparison.apart.filter(({ reason }) => reason === "none").map(({ city }) => labelled(cityOf(city))),
    },
  };
}
