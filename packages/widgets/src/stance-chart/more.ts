import { stances } from "@g40-inburgering/core/data/stances";
import { survey } from "@g40-inburgering/core/data/survey";
import type { Lang, StatementId, StatementOverview } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";

const TITLE: Readonly<Record<Lang, (wording: string) => string>> = {
  nl: (wording) => `Standpunten van steden over ‘${wording}’`,
  en: (wording) => `Stances of cities on ‘${wording}’`,
};

/** How the chart is cited, and its stances with their quotes as a file. */
export function more(
  host: HTMLElement,
  shared: { readonly html: typeof html; readonly statements: readonly StatementOverview[] },
  id: StatementId,
  lang: Lang,
): TemplateResult {
  const rows = stances.filter(({ item }) => item === id);
  const wording = shared.statements.find((statement) => statement.id === id)?.wording[lang] ?? id;
  const citation = {
    id: `g40-${id}`,
    author: "g40-inburgering",
    title: TITLE[lang](wording),
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: [],
    version: survey.dataVersion,
  };
  return drawMore(host, shared, { citation, file: { name: citation.id, rows } }, lang);
}
