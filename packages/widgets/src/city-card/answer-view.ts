import { items } from "@g40-inburgering/core/data/items";
import type { lineRanges } from "@g40-inburgering/core/query";
import type { CityProfile, ItemId, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { answerViewWords } from "../translations/answer-view.js";
import type { CityCardWords } from "../translations/city-card.js";
import { drawBlocks } from "./blocks.js";

/** What the card hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly words: CityCardWords;
  readonly lang: Lang;
  readonly lineRanges: typeof lineRanges;
}

/** One opened answer: what was asked, the city's words, what is odd about them, and where they stand. */
export async function answerView(
  profile: CityProfile,
  id: ItemId,
  { html, words, lang, lineRanges }: Shared,
): Promise<TemplateResult> {
  const { answers, notes } = await profile.loadBundle();
  const answer = answers.find(({ item }) => item === id);
  const item = items.find((candidate) => candidate.id === id);
  const { asked, verbatim } = answerViewWords[lang];
  const label = item?.label[lang] ?? id;
  return html`<p class="small">${asked}: “${item?.wording[lang]}”</p>
    ${verbatim ? html`<p class="small">${verbatim}</p>` : ""}
    ${answer && answer.blocks.length > 0 ? html`<blockquote class="body" lang="nl">${drawBlocks(html, answer.blocks, label)}</blockquote>` : ""}
    ${notes.filter((note) => note.item === id).map((note) => html`<p class="small note">${note.text[lang]}</p>`)}
    ${answer && answer.lines.length > 0 ? html`<p class="small">${words.source}, ${words.lines} ${lineRanges(answer.lines)}</p>` : ""}`;
}
