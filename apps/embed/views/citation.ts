import {
  answerOf,
  answersOf,
  type Citation,
  type CitationFormat,
  formatCitation,
  type Lang,
  STATEMENTS,
  stanceOf,
  survey,
} from "@g40-inburgering/core";
import { pageAddress } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../site.js";
import { headingOf } from "./shown.js";
import { embedded, type View } from "./view.js";

const WORDS = {
  nl: {
    municipality: "Gemeente",
    answers: "Antwoorden op zeven vragen en stellingen over inburgering",
    stances: "Standpunten van steden over",
    themes: "Thema’s in de antwoorden op",
  },
  en: {
    municipality: "Municipality of",
    answers: "Answers to seven questions and statements on civic integration",
    stances: "Stances of cities on",
    themes: "Themes in the answers to",
  },
} as const satisfies Record<Lang, unknown>;

/** How a view is cited: a city's words by the city, a count by who counted, each with the address of its page. */
export function citationOf(view: View, lang: Lang): Citation {
  const { municipality, answers, stances, themes } = WORDS[lang];
  const common = {
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    url: pageAddress(embedded(view, lang), { url: SITE_URL }),
  };
  const counted = { ...common, author: "g40-inburgering", lines: [], version: survey.dataVersion };
  if (view.kind === "item") {
    const of = view.item.kind === "statement" ? stances : themes;
    return { ...counted, id: `g40-${view.item.id}`, title: `${of} ‘${view.item.wording[lang]}’` };
  }
  const { city } = view;
  if (!city.responded) return { ...counted, id: `g40-${city.id}`, title: headingOf(view, lang) };
  const said = { ...common, author: `${municipality} ${city.name}` };
  if (view.kind === "city") {
    const lines = answersOf({ city: city.id }).flatMap((answer) => answer.lines);
    return { ...said, id: `g40-${city.id}`, title: answers, lines };
  }
  const statement = STATEMENTS.find((id) => id === view.item.id);
  const answer = answerOf(city.id, view.item.id);
  return {
    ...said,
    id: `g40-${city.id}-${view.item.id}`,
    title: view.item.wording.nl,
    lines: answer?.lines ?? [],
    quote: (statement && stanceOf(city.id, statement)?.quote) || answer?.text || undefined,
  };
}

/** Files with the citation, by their endings. */
const FILES: Readonly<Record<string, CitationFormat>> = {
  txt: "text",
  bib: "bibtex",
  ris: "ris",
  "csl.json": "csl-json",
};

export const CITATION_ENDINGS: readonly string[] = Object.keys(FILES);

/** The citation in each format, by the name of its file. */
export const citationFiles = (view: View, lang: Lang): (readonly [name: string, text: string])[] =>
  Object.entries(FILES).map(([ending, format]) => [
    `citeer.${ending}`,
    `${formatCitation(citationOf(view, lang), format, lang)}\n`,
  ]);
