import { survey as published } from "@g40-inburgering/core/data/survey";
import type { Dataset, Item, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";
import type { Chart } from "./layout.js";

const WORDS: Readonly<Record<Lang, { readonly all: string; readonly to: (wording: string) => string }>> = {
  nl: {
    all: "Thema’s in de antwoorden van steden over inburgering",
    to: (wording) => `Thema’s in de antwoorden van steden op ‘${wording}’`,
  },
  en: {
    all: "Themes in the answers of cities on civic integration",
    to: (wording) => `Themes in the answers of cities to ‘${wording}’`,
  },
};

/** How the chart is cited, and its mentions with their quotes as a file. */
export async function more(
  host: HTMLElement & { readonly chart: Chart | null | undefined; readonly survey: Dataset | undefined },
  shared: { readonly html: typeof html; readonly items: readonly Item[] },
  id: string,
  _cities: string | null,
  lang: Lang,
): Promise<TemplateResult> {
  const { chart, survey: passed } = host;
  const survey = passed?.survey ?? published;
  const mentions = passed?.mentions ?? (await import("@g40-inburgering/core/data/mentions")).mentions;
  const rows = mentions
    .filter(({ city, item, theme }) => {
      const bar = chart?.bars.find((candidate) => candidate.theme === theme);
      return (!id || item === id) && bar?.cities.some((raising) => raising.id === city);
    })
    .map(({ city, item, theme, quote }) => ({ theme, city, item, quote }));
  const item = shared.items.find((candidate) => candidate.id === id);
  const citation = {
    id: item ? `g40-themes-${id}` : "g40-themes",
    author: "g40-inburgering",
    title: item ? WORDS[lang].to(item.wording[lang]) : WORDS[lang].all,
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: [],
    version: survey.dataVersion,
  };
  const file = rows.length > 0 ? { file: { name: citation.id, rows } } : {};
  return drawMore(host, shared, { citation, ...file }, lang);
}
