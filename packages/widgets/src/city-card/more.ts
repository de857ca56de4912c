import { survey } from "@g40-inburgering/core/data/survey";
import type { CityId, CityProfile, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";

const WORDS: Readonly<Record<Lang, { readonly municipality: string; readonly answers: string }>> = {
  nl: { municipality: "Gemeente", answers: "Antwoorden op zeven vragen en stellingen over inburgering" },
  en: { municipality: "Municipality of", answers: "Answers to seven questions and statements on civic integration" },
};

/** How the card's city is cited, and all it said as a file. */
export async function more(
  host: HTMLElement & { readonly shownProfile: CityProfile | undefined },
  shared: { readonly html: typeof html },
  _city: CityId,
  lang: Lang,
): Promise<TemplateResult> {
  const profile = host.shownProfile;
  if (!profile) return shared.html``;
  const { city, outline } = profile;
  const { municipality, answers } = WORDS[lang];
  const rows = outline.length > 0 ? (await profile.loadBundle()).answers : [];
  const citation = {
    id: `g40-${city.id}`,
    author: `${municipality} ${city.name}`,
    title: answers,
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: outline.flatMap(({ lines }) => lines),
  };
  const file = rows.map(({ city: id, item, status, text, lines }) => ({ city: id, item, status, text, lines }));
  return drawMore(
    host,
    shared,
    { citation, ...(file.length > 0 ? { file: { name: citation.id, rows: file } } : {}) },
    lang,
  );
}
