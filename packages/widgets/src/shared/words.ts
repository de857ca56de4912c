import type { Lang, Survey } from "@g40-inburgering/core/types";

/** The survey's month as a reader writes it: "januari 2018". */
export const surveyMonth = ({ period }: Survey, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === "nl" ? "nl-NL" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(period));

/** A count with the separators of the language: "153.434". */
export const count = (n: number, lang: Lang): string => n.toLocaleString(lang === "nl" ? "nl-NL" : "en-GB");
