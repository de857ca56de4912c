import { type Lang, survey } from "@g40-inburgering/core";
import { escapeHtml } from "./html.js";

/** The words of what stands in an element until it is drawn. */
export const words = {
  nl: {
    stance: "Standpunt",
    theme: "Thema",
    figure: "Cijfer",
    city: "Stad",
    n: "Aantal",
    cities: "Steden",
    none: "Deed niet mee",
    source: "Bron",
    ours: "De codering is van ons.",
    answers: "Antwoorden van 32 steden op zeven vragen en stellingen.",
    of: (n: number, base: number) => `${n} van de ${base}`,
    base: (n: number, of: number) => `${n} van de ${of} steden antwoordden.`,
  },
  en: {
    stance: "Stance",
    theme: "Theme",
    figure: "Figure",
    city: "City",
    n: "Number",
    cities: "Cities",
    none: "Did not take part",
    source: "Source",
    ours: "Coding is ours.",
    answers: "Answers of 32 cities to seven questions and statements.",
    of: (n: number, base: number) => `${n} of ${base}`,
    base: (n: number, of: number) => `${n} of ${of} cities answered.`,
  },
} as const satisfies Record<Lang, unknown>;

/** Where the survey is from, as a paragraph. */
export const sourceLine = (lang: Lang): string =>
  `<p>${words[lang].source}: ${escapeHtml(survey.collector)}, ${escapeHtml(survey.sources[0]?.title ?? "")}.</p>`;
