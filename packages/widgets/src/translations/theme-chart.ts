import type { Lang } from "@g40-inburgering/core/types";

/** What a title says of the themes that most cities raise. */
export interface TopThemes {
  /** Their labels; at least one. */
  readonly labels: readonly string[];
  readonly n: number;
  readonly base: number;
  /** Whether the answers to one item were counted. */
  readonly ofItem: boolean;
  /** Whether the page chose the cities. */
  readonly chosen: boolean;
}

/** The chart's own words. The survey's words (themes, items) come from the dataset. */
export interface ThemeChartWords {
  /** @param label of the item whose answers are counted; empty for all */
  readonly eyebrow: (label: string, month: string) => string;
  readonly title: (top: TopThemes) => string;
  readonly base: (answered: number, invited: number, chosen: boolean, lost: readonly string[]) => string;
  /** How to read it. */
  readonly reading: string;
  /** Before a question or statement as it was put to the cities. */
  readonly asked: string;
  readonly theme: string;
  readonly cities: string;
  readonly of: (base: number) => string;
  /** What a count is of, after it. */
  readonly ofCities: (base: number) => string;
  readonly block: string;
  /** Which block is the highlighted city's, and how many themes it raises. */
  readonly highlighted: (city: string, n: number, themes: number) => string;
  /** After a theme's name, where the highlighted city raises it. */
  readonly also: (city: string) => string;
  readonly didNotTakePart: (city: string) => string;
  readonly source: string;
  /** Opens what can be copied and downloaded. */
  readonly more: string;
  readonly loadFailed: string;
}

/** A label as it stands inside a sentence. */
const inside = (label: string) =>
  /^(Nederl|Dutch)/.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

export const themeChartWords: Readonly<Record<Lang, ThemeChartWords>> = {
  nl: {
    eyebrow: (label, month) => `${label ? `${label}: thema’s` : "Thema’s"} in de antwoorden, ${month}`,
    title: ({ labels: [one = "", two, ...rest], n, base, ofItem, chosen }) =>
      n < 2 || rest.length > 0
        ? "Waarover de steden schrijven"
        : `${n} van de ${base} ${chosen ? "gekozen " : ""}steden schrijven ${ofItem ? "hier " : ""}over ${inside(one)}${two ? `, en ${n} over ${inside(two)}` : ""}`,
    base: (answered, invited, chosen, lost) =>
      `${answered} van de ${invited} ${chosen ? "gekozen " : ""}steden antwoordden${lost.length > 0 ? `; het antwoord van ${lost.join(", ")} is verloren gegaan` : ""}.`,
    reading: "Volgens onze codering; zwijgen is niet ontkennen. Kies een thema voor de woorden van de steden.",
    asked: "Voorgelegd",
    theme: "Thema",
    cities: "Steden",
    of: (base) => `van ${base}`,
    ofCities: (base) => `van de ${base} steden die antwoordden`,
    block: "Elk blokje is een stad",
    highlighted: (city, n, themes) => `Hoog blokje: ${city}, ${n} van de ${themes} thema’s`,
    also: (city) => `, ook ${city}`,
    didNotTakePart: (city) => `${city} deed niet mee`,
    source: "Bron: EenVandaag, G40-steden. Telling: eigen codering.",
    more: "Citeer of download",
    loadFailed: "De woorden bij dit thema konden niet laden.",
  },
  en: {
    eyebrow: (label, month) => `${label ? `${label}: themes` : "Themes"} in the answers, ${month}`,
    title: ({ labels: [one = "", two, ...rest], n, base, ofItem, chosen }) =>
      n < 2 || rest.length > 0
        ? "What the cities write about"
        : `${n} of ${base} ${chosen ? "chosen " : ""}cities write about ${inside(one)}${two ? `, and ${n} about ${inside(two)}` : ""}${ofItem ? " here" : ""}`,
    base: (answered, invited, chosen, lost) =>
      `${answered} of ${invited} ${chosen ? "chosen " : ""}cities answered${lost.length > 0 ? `; the answer of ${lost.join(", ")} is lost` : ""}.`,
    reading: "By our coding; silence is not denial. Choose a theme for the cities’ words.",
    asked: "Put to them",
    theme: "Theme",
    cities: "Cities",
    of: (base) => `of ${base}`,
    ofCities: (base) => `of the ${base} cities that answered`,
    block: "Each block is a city",
    highlighted: (city, n, themes) => `Tall block: ${city}, ${n} of the ${themes} themes`,
    also: (city) => `, ${city} too`,
    didNotTakePart: (city) => `${city} did not take part`,
    source: "Source: EenVandaag, G40 cities. Count: our own coding.",
    more: "Cite or download",
    loadFailed: "The words on this theme could not load.",
  },
};
