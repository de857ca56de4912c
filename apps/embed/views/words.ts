import {
  type Bilingual,
  type Item,
  type Lang,
  QUESTIONS,
  type QuestionId,
  type Span,
  survey,
} from "@g40-inburgering/core";

const LOCALES: Readonly<Record<Lang, string>> = { nl: "nl-NL", en: "en-GB" };

/** A count with the separators of the language: "153.434". */
export const count = (n: number, lang: Lang): string => n.toLocaleString(LOCALES[lang]);

/** The survey's month: "januari 2018". */
export const month = (lang: Lang): string =>
  new Date(`${survey.period}-01T00:00:00Z`).toLocaleDateString(LOCALES[lang], {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** Names in a sentence: "Assen, Deventer en Ede". */
export const listOf = (names: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(LOCALES[lang], { type: "conjunction" }).format(names);

const rangesOf = (lines: readonly Span[]) =>
  lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");

/** A label as it begins a sentence. */
export const capital = (label: string): string => `${label.charAt(0).toUpperCase()}${label.slice(1)}`;

/** A label as it stands inside a sentence. */
export const inside = (label: string): string =>
  /^(Nederl|Dutch)/.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** What an answer is on, after the name of its city. */
const ON: Readonly<Record<QuestionId, Bilingual>> = {
  situation: { nl: "over de cijfers", en: "on the figures" },
  progress: { nl: "over het verloop van de inburgering", en: "on how civic integration is going" },
  obstacles: { nl: "over de struikelblokken", en: "on the obstacles" },
  approach: { nl: "over de beste aanpak", en: "on the best approach" },
  needs: { nl: "over wat nodig is van het Rijk", en: "on what is needed from central government" },
};

/** What an answer is on, after the name of its city: "over de beste aanpak". */
export const onItem = ({ id, wording }: Item, lang: Lang): string => {
  const question = QUESTIONS.find((candidate) => candidate === id);
  if (question) return ON[question][lang];
  return `${lang === "nl" ? "over de stelling" : "on the statement"} “${withoutStop(wording[lang])}”`;
};

const withoutStop = (wording: string) => wording.replace(/\.$/, "");

/** What every page and picture says, besides the words of the survey. */
export const words = {
  nl: {
    survey: "Rondvraag inburgering",
    inhabitants: (n: number) => `${count(n, "nl")} inwoners`,
    didNotTakePart: "Deed niet mee",
    absent: (name: string) => `${name} deed niet mee aan de rondvraag.`,
    responded: `${survey.responded} van de ${survey.invited} steden antwoordden.`,
    noReason: "zonder toelichting",
    lost: "Dit antwoord was een afbeelding en is verloren gegaan: het staat niet in de bron.",
    lines: (lines: readonly Span[]) => `regel${/\D/.test(rangesOf(lines)) ? "s" : ""} ${rangesOf(lines)}`,
    annex: "bijlage 1",
    source: "Bron",
    coding: "Codering: g40-inburgering",
    count: "Telling: eigen codering",
    summary: "Onze samenvatting",
    beginning: (n: number) => `Begin van een antwoord van ${count(n, "nl")} woorden.`,
    of: (n: number, base: number) => `${n} van de ${base}`,
    also: (word: string, n: number, base: number) => `${word}: ${n} van de ${base} steden die antwoordden.`,
    reading: "Elk teken is een stad.",
    raise: "Waarover de steden schrijven",
    silence: "Zwijgen is niet ontkennen.",
  },
  en: {
    survey: "Civic integration survey",
    inhabitants: (n: number) => `${count(n, "en")} inhabitants`,
    didNotTakePart: "Did not take part",
    absent: (name: string) => `${name} did not take part in the survey.`,
    responded: `${survey.responded} of ${survey.invited} cities answered.`,
    noReason: "no reason given",
    lost: "This answer was a picture and is lost: it is not in the source.",
    lines: (lines: readonly Span[]) => `line${/\D/.test(rangesOf(lines)) ? "s" : ""} ${rangesOf(lines)}`,
    annex: "annex 1",
    source: "Source",
    coding: "Coding: g40-inburgering",
    count: "Count: our own coding",
    summary: "Our summary",
    beginning: (n: number) => `Beginning of an answer of ${count(n, "en")} words, in Dutch.`,
    of: (n: number, base: number) => `${n} of ${base}`,
    also: (word: string, n: number, base: number) => `${word}: ${n} of the ${base} cities that answered.`,
    reading: "Each mark is a city.",
    raise: "What the cities write about",
    silence: "Silence is not denial.",
  },
} as const satisfies Record<Lang, unknown>;
