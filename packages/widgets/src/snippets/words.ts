import { type Lang, survey } from "@g40-inburgering/core";
import { escapeHtml } from "./html.js";

/** The words of what stands in an element until it is drawn. */
export const words = {
  nl: {
    locale: "nl-NL",
    stance: "Standpunt",
    theme: "Thema",
    figure: "Cijfer",
    city: "Stad",
    n: "Aantal",
    cities: "Steden",
    none: "Deed niet mee",
    lost: "Dit antwoord was een afbeelding, die in de bijlage ontbreekt.",
    source: "Bron",
    ours: "De codering is van ons.",
    answers: "Antwoorden van 32 steden op zeven vragen en stellingen.",
    of: (n: number, base: number) => `${n} van de ${base}`,
    base: (n: number, of: number) => `${n} van de ${of} steden antwoordden.`,
  },
  en: {
    locale: "en-GB",
    stance: "Stance",
    theme: "Theme",
    figure: "Figure",
    city: "City",
    n: "Number",
    cities: "Cities",
    none: "Did not take part",
    lost: "This answer was a picture, which the annex lacks.",
    source: "Source",
    ours: "Coding is ours.",
    answers: "Answers of 32 cities to seven questions and statements.",
    of: (n: number, base: number) => `${n} of ${base}`,
    base: (n: number, of: number) => `${n} of ${of} cities answered.`,
  },
} as const satisfies Record<Lang, unknown>;

/** When the survey was held: `januari 2018`. */
export const monthOf = (lang: Lang): string =>
  new Date(`${survey.period}-01T00:00:00Z`).toLocaleDateString(words[lang].locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** Text that leads to an address, where there is one. */
export const linked = (text: string, address?: string): string =>
  address ? `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>` : escapeHtml(text);

/** Where the survey is from, as a paragraph; its document leads to `address`. */
export const sourceLine = (lang: Lang, address?: string): string =>
  `<p>${words[lang].source}: ${escapeHtml(survey.collector)}, ${monthOf(lang)}, ${linked(survey.sources[0]?.title ?? "", address)}.</p>`;
