import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { translationLoaders } from "@g40-inburgering/core/data/translation-loaders";
import { cityBundleOf } from "@g40-inburgering/core/overviews";
import { lineRanges } from "@g40-inburgering/core/query";
import type { Block, CityBundle, CityId, Lang, Span, ThemeId, Translation } from "@g40-inburgering/core/types";
import type { CSSResult, TemplateResult } from "lit";
import { openedStyles } from "../city-card/opened-styles.js";
import { adopt } from "../shared/adopt.js";
import { blockStyles } from "../shared/block-styles.js";
import { type DrawText, drawBlocks } from "../shared/blocks.js";
import { openedWords } from "../translations/opened.js";
import { wholeWords } from "../translations/whole.js";
import type { Exploring, Shared } from "./exploring.js";
import type { Result } from "./layout.js";
import { piecesOf } from "./pieces.js";

/**
 * Draws the whole answer of a result.
 * @param searched the language its `at` counts in
 * @param theme marks the words this theme was coded from, where nothing was looked for
 */
export type Whole = (result: Result, lang: Lang, searched: Lang, theme: ThemeId | null) => TemplateResult;

let sheets: readonly CSSResult[] | undefined;

async function loadBundle({ survey }: Exploring, city: CityId): Promise<CityBundle | undefined> {
  return survey ? cityBundleOf(survey, city) : (await profileLoaders[city]()).profile.loadBundle();
}

/** Marks what was found in the pieces of a text, which come in their order. */
function drawFound(html: Shared["html"], text: string, hits: readonly Span[]): DrawText {
  let end = 0;
  return (piece) => {
    const start = text.indexOf(piece, end);
    if (start === -1) return piece;
    end = start + piece.length;
    const pieces = piecesOf(text, [start, end], hits);
    return html`${pieces.map(({ text, isHit }) => (isHit ? html`<mark>${text}</mark>` : text))}`;
  };
}

/** Loads a city's texts, gives the explorer the styles they need, and what draws them. */
export async function whole(host: Exploring, { html, css }: Shared, city: CityId): Promise<Whole | null> {
  const bundle = await loadBundle(host, city);
  if (!bundle) return null;
  const { answers, mentions, notes, stances, summaries } = bundle;
  sheets ??= [blockStyles(css), openedStyles(css)];
  adopt(host, ...sheets);

  let translations: readonly Translation[] | "loading" | "failed" | undefined;
  const loadTranslations = async () => {
    translations = "loading";
    try {
      translations = host.survey
        ? host.survey.translations.filter((row) => row.city === city)
        : (await translationLoaders[city]()).translations;
    } catch {
      translations = "failed";
    }
    host.requestUpdate();
  };

  const drawText = (blocks: readonly Block[], text: string, hits: readonly Span[], label: string) =>
    drawBlocks(html, blocks, label, drawFound(html, text, hits));

  const translationOf = ({ item, at = [] }: Result, searched: Lang): TemplateResult | "" => {
    if (translations === undefined) loadTranslations();
    const { translation, translationFailed } = openedWords.en;
    if (translations === "failed") return html`<p class="small">${translationFailed}</p>`;
    const row =
      typeof translations === "string" ? undefined : translations?.find((candidate) => candidate.item === item);
    return row
      ? html`<div class="translation"><p class="small">${translation}</p>${drawText(row.blocks, row.text, searched === "en" ? at : [], translation)}</div>`
      : "";
  };

  return (result, lang, searched, theme) => {
    const { item: id } = result;
    const words = openedWords[lang];
    const item = host.shownMaterial?.items.find((candidate) => candidate.id === id);
    const answer = answers.find((row) => row.item === id);
    const stance = stances.find((row) => row.item === id);
    const summary = summaries.find((row) => row.item === id);
    const coded = mentions.filter((row) => row.item === id && row.theme === theme).map(({ at }) => at);
    const found = searched === "nl" ? (result.at ?? coded) : coded;
    const blocks = answer?.blocks ?? [];
    return html`<p class="small">${words.asked}: “${item?.wording[lang]}”</p>
      ${summary ? html`<p class="small">${wholeWords[lang].summary}: ${summary[lang]}</p>` : ""}
      ${words.verbatim && blocks.length > 0 ? html`<p class="small">${words.verbatim}</p>` : ""}
      ${
        answer && blocks.length > 0
          ? html`<blockquote lang="nl">${drawText(blocks, answer.text, found, item?.label[lang] ?? id)}</blockquote>`
          : html`<p>${wholeWords[lang].lost}</p>`
      }
      ${lang === "en" ? translationOf(result, searched) : ""}
      ${notes
        .filter((note) => note.item === id && note.kind !== "definition")
        .map((note) => html`<p class="small note">${note.text[lang]}</p>`)}
      ${stance ? html`<p class="small">${words.coding}: ${stance.why[lang]}</p>` : ""}
      ${answer && answer.lines.length > 0 ? html`<p class="small">${words.source} ${lineRanges(answer.lines)}</p>` : ""}`;
  };
}
