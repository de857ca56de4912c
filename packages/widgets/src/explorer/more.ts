import { survey as published } from "@g40-inburgering/core/data/survey";
import type { Answer, Lang, StanceRow } from "@g40-inburgering/core/types";
import type { TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";
import type { Exploring, Shared } from "./exploring.js";
import type { Found } from "./layout.js";

const TITLE: Readonly<Record<Lang, string>> = {
  nl: "Antwoorden van steden op de rondvraag inburgering",
  en: "Answers of cities to the civic integration survey",
};

/** One row of the file for each result, in the order they are shown. */
function rowsOf(
  { groups, kind }: Found,
  { answers, stances }: { readonly answers: readonly Answer[]; readonly stances: readonly StanceRow[] },
  { searched, raises }: Exploring,
): object[] {
  return groups.flatMap(({ city, results }) =>
    results.map(({ item, words = [] }) => {
      const answer = answers.find((row) => row.city === city.id && row.item === item);
      const stance = stances.find((row) => row.city === city.id && row.item === item);
      const said = words.map(({ text }) => text).join("");
      const where = { city: city.id, item };
      const lines = answer?.lines ?? [];
      if (kind === "quotes") return { ...where, theme: raises, quote: said, lines };
      // A translation is no quote: the answer itself stands beside it.
      if (kind === "answers")
        return searched === "nl"
          ? { ...where, quote: said, lines }
          : { ...where, translation: said, quote: answer?.text, lines };
      const { stance: code = null, qualified = null } = stance ?? {};
      return { ...where, stance: code, qualified, quote: stance?.quote ?? answer?.text, lines };
    }),
  );
}

/**
 * How the results are cited, and the results as a file.
 * @param asked what was asked for, in words
 * @param _how which language was searched, and the order: the results differ with it
 */
export async function more(
  host: Exploring,
  shared: Shared,
  lang: Lang,
  asked: string,
  _how: string,
): Promise<TemplateResult> {
  const { survey, shownFound } = host;
  if (!shownFound) return shared.html``;
  const tables = survey ?? {
    ...(await import("@g40-inburgering/core/data/answers")),
    ...(await import("@g40-inburgering/core/data/stances")),
  };
  const rows = rowsOf(shownFound, tables, host);
  const { sources, collector, period, dataVersion } = survey?.survey ?? published;
  const citation = {
    id: "g40-explorer",
    author: "g40-inburgering",
    title: asked ? `${TITLE[lang]}. ${asked}` : TITLE[lang],
    container: sources[0]?.title ?? "",
    publisher: collector,
    date: period,
    lines: [],
    version: dataVersion,
  };
  return drawMore(host, shared, { citation, ...(rows.length > 0 ? { file: { name: citation.id, rows } } : {}) }, lang);
}
