import type { Lang } from "@g40-inburgering/core/types";

const locale = (lang: Lang) => (lang === "nl" ? "nl-NL" : "en-GB");

/** A count with the separators of the language: "153.434". */
export const count = (n: number, lang: Lang): string => n.toLocaleString(locale(lang));

/** A name as set in type: with a curly apostrophe. */
export const typeset = (name: string): string => name.replace("'", "’");
