import {
  cities,
  findCity,
  ITEMS,
  type ItemId,
  type Lang,
  MEASURES,
  QUESTIONS,
  STATEMENTS,
  type StatementId,
  THEMES,
} from "@g40-inburgering/core";

/** An element by its tag without `g40-`. */
export type ElementName =
  | "city-card"
  | "city-map"
  | "crosstab"
  | "explorer"
  | "figure-chart"
  | "quote"
  | "stance-chart"
  | "theme-chart";

export type Attributes = Readonly<Record<string, string>>;

/** What is embedded: an element with its attributes, in a language. */
export interface View {
  readonly element: ElementName;
  /** As written in HTML: kebab-case. `lang`, `theme` and `density` have their own places. */
  readonly attributes: Attributes;
  readonly lang: Lang;
  /** That of the page it stands in by default; a frame is light by default. */
  readonly theme?: "light" | "dark" | undefined;
  readonly density?: "compact" | undefined;
}

const DEFAULT_STATEMENT = STATEMENTS[0];

/** The id of the view's city; the attribute as it is where there is no such city. */
export const cityOf = ({ attributes: { city = "" } }: View): string => findCity(city)?.id ?? city;

/** The item a view is about, where it is about one. */
export function itemOf({ element, attributes: { item, statement } }: View): ItemId | undefined {
  const id = element === "quote" ? (item ?? DEFAULT_STATEMENT) : item;
  return ITEMS.find((known) => known === (id ?? statement));
}

/** The statement a view shows: the first, unless it names the second. */
export const statementOf = ({ attributes: { statement } }: View): StatementId =>
  STATEMENTS.find((known) => known === statement) ?? DEFAULT_STATEMENT;

const view = (lang: Lang, element: ElementName, attributes: Attributes = {}): View => ({ element, attributes, lang });

/** Every view with a frame of its own, in a language: see `framePath`. */
export function framedViews(lang: Lang): readonly View[] {
  const of = (element: ElementName, attributes?: Attributes) => view(lang, element, attributes);
  return [
    ...cities.map(({ id }) => of("city-card", { city: id })),
    ...cities
      .filter(({ responded }) => responded)
      .flatMap(({ id }) => ITEMS.map((item) => of("quote", { city: id, item }))),
    ...STATEMENTS.map((statement) => of("stance-chart", { statement })),
    ...QUESTIONS.map((item) => of("theme-chart", { item })),
    ...STATEMENTS.map((item) => of("theme-chart", { item })),
    of("theme-chart"),
    of("crosstab"),
    ...STATEMENTS.map((statement) => of("city-map", { statement })),
    ...MEASURES.map((measure) => of("city-map", { measure })),
    ...THEMES.map((raises) => of("city-map", { raises })),
    ...MEASURES.map((measure) => of("figure-chart", { measure })),
    of("explorer"),
  ];
}
