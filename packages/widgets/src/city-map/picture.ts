import { month, statements } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type {
  Bilingual,
  CityOverview,
  Lang,
  MeasureId,
  StanceLabels,
  StatementId,
  StatementOverview,
  ThemeId,
} from "@g40-inburgering/core/types";
import { type css, html, type TemplateResult } from "lit";
import { type MarkSize, mark, SIZE_10 } from "../shared/mark.js";
import { byStance, unitsOf } from "../stance-chart/layout.js";
import { cityMapWords } from "../translations/city-map.js";

/** One city as drawn: its mark, what is read aloud after its name, and its number where it has one. */
export interface Shown {
  readonly city: CityOverview;
  readonly sign: unknown;
  readonly said: string;
  readonly value?: string;
}

/** Cities that share a stance, a reason, or whether they raise a theme. */
export interface Group {
  /** Its class: a stance, or what a number or theme makes of a city. */
  readonly key: string;
  readonly word: string;
  readonly sign: unknown;
  readonly cities: readonly Shown[];
}

/** What the map shows, before it is drawn. */
export interface Picture {
  readonly eyebrow: string;
  readonly title: string;
  readonly base: string;
  readonly groups: readonly Group[];
  /** What else the marks say, a line each. */
  readonly notes: readonly unknown[];
  /** What stands apart from the map, and why. */
  readonly apart?: TemplateResult | undefined;
  /** What `g40-ready` and `g40-select` say besides the city. */
  readonly detail: object;
}

/** What a page asks to see. */
export interface Asked {
  readonly measure: MeasureId | null;
  /** `thousand` or nothing. */
  readonly per: string | null;
  readonly raises: ThemeId | null;
  readonly statement: StatementId;
  readonly cities: string | null;
  readonly lang: Lang;
}

/** What is handed to parts that load later, because sharing these modules would split the first download in two. */
export interface Shared {
  readonly css: typeof css;
  readonly html: typeof html;
  readonly month: Bilingual;
  readonly overview: readonly CityOverview[];
  readonly statements: readonly StatementOverview[];
  readonly stanceLabels: StanceLabels;
  readonly loadParts: () => Promise<typeof import("./parts.js")>;
  readonly pictureOfStances: (cities: readonly CityOverview[], statement: string, lang: Lang) => Picture | undefined;
  /** Said of a city that did not take part. */
  readonly none: (lang: Lang) => string;
}

/** For the map where it has room. */
const SIZE_12: MarkSize = {
  side: 12,
  agree: [100],
  partly: [86, 28],
  neither: [79, 39],
  disagree: [116],
  unstated: [86, 36, 6],
  declined: [68, 29, 22],
  none: [44],
  corner: ["M180 0H240V60", 24],
};

/** The stances on a statement, in scale order. Undefined for a statement there is none of. */
export function pictureOfStances(cities: readonly CityOverview[], statement: string, lang: Lang): Picture | undefined {
  const index = statements.findIndex(({ id }) => id === statement);
  if (index < 0) return undefined;
  const words = cityMapWords[lang];
  const reserved = stanceLabels.qualified[lang];
  const units = unitsOf(cities, index);
  const qualified = units.filter((unit) => unit.qualified).length;
  const absent = units.filter(({ kind }) => kind === "none").length;
  const groups = byStance(units).map(({ key, kind = "none", units: own }) => {
    const word = kind === "none" ? words.none : stanceLabels[kind][lang];
    return {
      key,
      word,
      sign: mark(kind, false, SIZE_12),
      cities: own.map((unit) => ({
        city: unit.city,
        sign: [mark(kind, unit.qualified, SIZE_10), mark(kind, unit.qualified, SIZE_12)],
        said: word.toLowerCase() + (unit.qualified ? `, ${reserved}` : ""),
      })),
    };
  });
  return {
    eyebrow: words.eyebrow(index + 1, month[lang]),
    title: `“${statements[index]?.wording[lang]}”`,
    base: words.base(cities.length - absent, cities.length),
    groups,
    notes: qualified ? [html`<i></i><span>${reserved}</span><b>${qualified}</b>`] : [],
    detail: { statement },
  };
}
