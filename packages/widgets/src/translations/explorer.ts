import type { Lang } from "@g40-inburgering/core/types";
import type { FilterName } from "../explorer/choice.js";

/** The explorer's own words. The survey's words (items, stances, themes) come from the dataset. */
export interface ExplorerWords {
  readonly title: (responded: number) => string;
  readonly landmark: string;
  readonly query: string;
  /** Said beside the label where a translation is searched. */
  readonly translated: string;
  readonly originals: string;
  readonly filters: Readonly<Record<FilterName, readonly [label: string, all: string]>>;
  readonly sizes: readonly string[];
  /** Opens the filters where there is little room. */
  readonly filter: string;
  readonly clear: string;
  readonly order: string;
  readonly orders: Readonly<Record<"relevance" | "alphabetical", string>>;
  readonly inhabitants: string;
  readonly lines: string;
  readonly tooShort: string;
  readonly loading: string;
  readonly answers: (n: number, cities: number, base: number) => string;
  readonly quotes: (n: number, cities: number, base: number) => string;
  /** @param chosen whether filters narrow */
  readonly cities: (n: number, base: number, invited: number, chosen: boolean) => string;
  /** Said after a count that rests on stances or themes. */
  readonly coded: string;
  readonly noAnswers: (query: string) => string;
  readonly searched: (base: number) => string;
  readonly unfiltered: (n: number, cities: number) => string;
  readonly noCities: string;
  readonly ofCities: (base: number) => string;
  readonly showMore: (left: number) => string;
  readonly source: string;
  /** Opens what can be copied and downloaded. */
  readonly more: string;
  readonly notLoaded: string;
  readonly loadFailed: string;
}

const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const antwoorden = (n: number) => counted(n, "antwoord", "antwoorden");
const steden = (n: number) => counted(n, "stad", "steden");
const answers = (n: number) => counted(n, "answer", "answers");
const cities = (n: number) => counted(n, "city", "cities");

export const explorerWords: Readonly<Record<Lang, ExplorerWords>> = {
  nl: {
    title: (responded) => `Wat ${responded} steden antwoordden`,
    landmark: "Zoeken in de antwoorden",
    query: "Zoek in de antwoorden",
    translated: "",
    originals: "",
    filters: {
      stance1: ["", "Elk standpunt"],
      stance2: ["", "Elk standpunt"],
      raises: ["Thema", "Alle thema’s"],
      item: ["Vraag of stelling", "Alle vragen en stellingen"],
      province: ["Provincie", "Alle provincies"],
      size: ["Inwoners", "Alle steden"],
    },
    sizes: ["Minder dan 100.000", "100.000 tot 150.000", "150.000 of meer"],
    filter: "Filters",
    clear: "Wis filters",
    order: "Volgorde",
    orders: { relevance: "Best passend eerst", alphabetical: "Op alfabet" },
    inhabitants: "inwoners",
    lines: "Regels",
    tooShort: "Typ minstens twee letters.",
    loading: "De antwoorden laden.",
    answers: (n, from, base) => `${antwoorden(n)} van ${steden(from)}, gezocht in ${base}.`,
    quotes: (n, from, base) => `${counted(n, "citaat", "citaten")} van ${from} van de ${base} steden die antwoordden.`,
    cities: (n, base, invited, chosen) =>
      chosen ? `${n} van de ${base} steden die antwoordden.` : `${base} van de ${invited} steden antwoordden.`,
    coded: "Onze codering.",
    noAnswers: (query) => `Geen antwoord bevat “${query}”.`,
    searched: (base) => `Gezocht in ${antwoorden(base)}.`,
    unfiltered: (n, from) => `Zonder filters: ${antwoorden(n)} van ${steden(from)}.`,
    noCities: "Geen stad past bij deze filters.",
    ofCities: (base) => `Gezocht in de ${base} steden die antwoordden.`,
    showMore: (left) => `Toon meer (nog ${left})`,
    source: "Bron: EenVandaag, bijlage 1. Standpunten, thema’s en samenvattingen: onze codering.",
    more: "Citeer of download",
    notLoaded: "De antwoorden konden niet laden; zoeken lukt nu niet.",
    loadFailed: "Het antwoord kon niet laden.",
  },
  en: {
    title: (responded) => `What ${responded} cities answered`,
    landmark: "Search the answers",
    query: "Search the answers",
    translated: "in our translation",
    originals: "Search the Dutch originals",
    filters: {
      stance1: ["", "Any stance"],
      stance2: ["", "Any stance"],
      raises: ["Theme", "All themes"],
      item: ["Question or statement", "All questions and statements"],
      province: ["Province", "All provinces"],
      size: ["Inhabitants", "All cities"],
    },
    sizes: ["Under 100,000", "100,000 to 150,000", "150,000 and over"],
    filter: "Filters",
    clear: "Clear filters",
    order: "Order",
    orders: { relevance: "Best match first", alphabetical: "Alphabetical" },
    inhabitants: "inhabitants",
    lines: "Lines",
    tooShort: "Type at least two letters.",
    loading: "The answers are loading.",
    answers: (n, from, base) => `${answers(n)} from ${cities(from)}, out of ${base} searched.`,
    quotes: (n, from, base) => `${counted(n, "quote", "quotes")} from ${from} of the ${base} cities that answered.`,
    cities: (n, base, invited, chosen) =>
      chosen ? `${n} of the ${base} cities that answered.` : `${base} of ${invited} cities answered.`,
    coded: "Our coding.",
    noAnswers: (query) => `No answer contains “${query}”.`,
    searched: (base) => `Searched ${answers(base)}.`,
    unfiltered: (n, from) => `Without filters: ${answers(n)} from ${cities(from)}.`,
    noCities: "No city fits these filters.",
    ofCities: (base) => `Searched the ${base} cities that answered.`,
    showMore: (left) => `Show more (${left} left)`,
    source: "Source: EenVandaag, annex 1. Stances, themes and summaries: our coding.",
    more: "Cite or download",
    notLoaded: "The answers could not load; searching is not possible now.",
    loadFailed: "The answer could not load.",
  },
};
