import { items } from "@g40-inburgering/core/data/items";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityProfile, ItemId, Lang } from "@g40-inburgering/core/types";
import { html, nothing, type TemplateResult } from "lit";
import { cityCardWords } from "../translations/city-card.js";
import { drawBlocks } from "./blocks.js";

/** One opened answer: what was asked, the city's words, what is odd about them, and where they stand. */
export async function answerView(profile: CityProfile, id: ItemId, lang: Lang): Promise<TemplateResult> {
  const answer = (await profile.loadAnswers()).find(({ item }) => item === id);
  const item = items.find((candidate) => candidate.id === id);
  const words = cityCardWords[lang];
  return html`<p class="small">${words.asked}: “${item?.wording[lang]}”</p>
    ${words.verbatim ? html`<p class="small">${words.verbatim}</p>` : nothing}
    ${answer && answer.blocks.length > 0 ? html`<blockquote class="body" lang="nl">${drawBlocks(answer.blocks, item?.label[lang] ?? id)}</blockquote>` : nothing}
    ${profile.notes.filter((note) => note.item === id).map((note) => html`<p class="small note">${note.text[lang]}</p>`)}
    ${answer && answer.lines.length > 0 ? html`<p class="small">${words.source}, ${words.lines} ${lineRanges(answer.lines)}</p>` : nothing}`;
}
