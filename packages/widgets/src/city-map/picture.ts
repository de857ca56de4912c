import { month, statements } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityOverview, Lang } from "@g40-inburgering/core/types";
import { html, type TemplateResult } from "lit";
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

/** For the map where it has room. */
const SIZE_12: MarkSize = {
  side: 12,
  agree: [5],
  partly: [4.3, 1.4],
  neither: [3.95, 1.95],
  disagree: [5.8],
  unstated: [4.3, 1.8, 6],
  declined: [3.4, 1.45, 1.1],
  none: [2.2],
  corner: [9, 0, 12, 3, 1.2],
};

/** The stances on a statement, in scale order. */
export function pictureOfStances(cities: readonly CityOverview[], statement: number, lang: Lang): Picture {
  const words = cityMapWords[lang];
  const { id, wording } = statements[statement] ?? {};
  const reserved = stanceLabels.qualified[lang];
  const units = unitsOf(cities, statement);
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
    eyebrow: words.eyebrow(statement + 1, month[lang]),
    title: `“${wording?.[lang]}”`,
    base: words.base(cities.length - absent, cities.length),
    groups,
    notes: qualified ? [html`<i></i><span>${reserved}</span><b>${qualified}</b>`] : [],
    detail: { statement: id },
  };
}
