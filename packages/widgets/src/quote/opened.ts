import { items } from "@g40-inburgering/core/data/items";
import { translationLoaders } from "@g40-inburgering/core/data/translation-loaders";
import type { CityId, Dataset, ItemId, Lang, Translation } from "@g40-inburgering/core/types";
import type { TemplateResult } from "lit";
import { drawBlocks } from "../shared/blocks.js";
import { quotationWords } from "../translations/quotation.js";
import { bundleOf } from "./bundle.js";
import { adoptStyles, drawWhole, type Shared } from "./whole.js";

/** The element, as far as what opens below it needs it. */
export interface Opening extends HTMLElement {
  readonly survey: Dataset | undefined;
}

const translationsOf = async (survey: Dataset | undefined, id: CityId): Promise<readonly Translation[]> =>
  survey ? survey.translations.filter(({ city }) => city === id) : (await translationLoaders[id]()).translations;

/**
 * What a reader opens below a quotation: the whole answer with the quotation marked in it, and for who reads English our
 * translation of it.
 * @param quote the words to mark; empty where the whole answer is drawn already
 */
export async function opened(
  host: Opening,
  { html, css }: Shared,
  city: CityId,
  itemId: ItemId,
  lang: Lang,
  quote: string,
): Promise<TemplateResult> {
  const { survey } = host;
  const words = quotationWords[lang];
  const [{ answers, notes }, translations] = await Promise.all([
    bundleOf(survey, city),
    lang === "en" ? translationsOf(survey, city) : [],
  ]);
  const item = items.find(({ id }) => id === itemId);
  const answer = answers.find((row) => row.item === itemId);
  const translation = translations.find((row) => row.item === itemId);
  const label = item?.label[lang] ?? itemId;
  adoptStyles(host, css);
  return html`${
    quote && item && answer
      ? html`<p class="small">${words.verbatim}</p>${drawWhole(html, answer, notes, item, lang, quote)}`
      : ""
  }${
    translation
      ? html`<div class="translation"><p class="small">${words.translation}</p>${drawBlocks(html, translation.blocks, label, (text) => text)}</div>`
      : ""
  }`;
}
