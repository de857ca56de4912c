import type { Lang } from "@g40-inburgering/core";
import type { ElementName, View } from "@g40-inburgering/widgets/snippets";

/** What an element may be about. */
export type Kind = "statement" | "question" | "measure" | "theme";

interface Takes {
  readonly city?: boolean;
  readonly about?: readonly Kind[];
  /** It may also be about nothing in particular: all answers. */
  readonly all?: boolean;
  readonly density?: boolean;
}

/** What can be chosen for each element, in the order they are offered. */
export const TAKES: Readonly<Record<ElementName, Takes>> = {
  "stance-chart": { about: ["statement"] },
  "city-card": { city: true, density: true },
  quote: { city: true, about: ["statement", "question"], density: true },
  crosstab: {},
  "city-map": { about: ["statement", "measure", "theme"] },
  "theme-chart": { about: ["question", "statement"], all: true },
  "figure-chart": { about: ["measure"] },
  explorer: {},
};

/** Widths a preview has, in px; all there is besides. */
export const WIDTHS = ["280", "360", "640"] as const;

/** What is chosen, as the form has it; empty where nothing is. */
export interface Choice {
  readonly element: ElementName;
  readonly city: string;
  /** Id of an item, a measure or a theme. */
  readonly about: string;
  readonly kind: Kind | undefined;
  readonly lang: Lang;
  readonly theme: "" | "light" | "dark";
  readonly density: "" | "compact";
  readonly width: string;
  /** Whether the element's height is kept free until it is drawn. */
  readonly reserve: "" | "yes";
}

const ITEM_ATTRIBUTE = { statement: "item", question: "item", measure: "measure", theme: "raises" } as const;

/** Attribute by which an element is told what it is about. */
const attributeOf = (element: ElementName, kind: Kind) =>
  kind === "statement" && (element === "stance-chart" || element === "city-map") ? "statement" : ITEM_ATTRIBUTE[kind];

/** The view that was chosen, without what its element does not take. */
export function viewOf({ element, city, about, kind, lang, theme, density }: Choice): View {
  const takes = TAKES[element];
  return {
    element,
    attributes: {
      ...(takes.city && { city }),
      ...(kind && takes.about?.includes(kind) && { [attributeOf(element, kind)]: about }),
    },
    lang,
    theme: theme || undefined,
    density: (takes.density && density) || undefined,
  };
}

/** Whether the site has a page that shows this view and nothing else: then its address alone is enough, and it has a picture. */
export const hasPage = ({ element, attributes: { item } }: View, questions: readonly string[]): boolean =>
  element === "city-card" ||
  element === "quote" ||
  element === "stance-chart" ||
  (element === "theme-chart" && questions.includes(item ?? ""));
