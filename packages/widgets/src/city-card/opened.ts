import { items } from "@g40-inburgering/core/data/items";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import { translationLoaders } from "@g40-inburgering/core/data/translation-loaders";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, CityProfile, ItemId, Lang, ThemeId, Translation } from "@g40-inburgering/core/types";
import type { CSSResult, css, html, TemplateResult } from "lit";
import { adopt } from "../shared/adopt.js";
import { blockStyles } from "../shared/block-styles.js";
import { drawBlocks, drawMarked } from "../shared/blocks.js";
import { openedWords } from "../translations/opened.js";
import { openedStyles } from "./opened-styles.js";

/** What the card hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly css: typeof css;
}

/** The card, as far as its opened answers need it. */
export interface Opening extends HTMLElement {
  readonly shownProfile: CityProfile | undefined;
  readonly requestUpdate: () => void;
}

/** Draws what a reader opens, once the city's texts are there. */
export interface Opened {
  readonly answer: (item: ItemId, lang: Lang) => TemplateResult;
  readonly figure: (id: string, lang: Lang) => TemplateResult;
}

let sheets: readonly CSSResult[] | undefined;

/** Loads a city's texts, gives the card the styles they need, and what draws them. */
export async function opened(host: Opening, { html, css }: Shared, city: CityId): Promise<Opened | null> {
  const bundle = await host.shownProfile?.loadBundle();
  if (!bundle) return null;
  const { answers, figures, mentions, notes, stances } = bundle;
  const update = () => host.requestUpdate();
  sheets ??= [blockStyles(css), openedStyles(css)];
  adopt(host, ...sheets);

  let translations: readonly Translation[] | "loading" | "failed" | undefined;
  const chosen = new Map<ItemId, ThemeId>();

  const translationOf = (id: ItemId, lang: Lang): TemplateResult | "" => {
    if (lang === "nl") return "";
    if (translations === undefined) {
      translations = "loading";
      translationLoaders[city]()
        .then(
          (module) => {
            translations = module.translations;
          },
          () => {
            translations = "failed";
          },
        )
        .then(update);
    }
    const { translation, translationFailed } = openedWords[lang];
    if (translations === "failed") return html`<p class="small">${translationFailed}</p>`;
    const row = typeof translations === "string" ? undefined : translations.find(({ item }) => item === id);
    return row
      ? html`<div class="translation"><p class="small">${translation}</p>${drawBlocks(html, row.blocks, translation, (text) => text)}</div>`
      : "";
  };

  const themesOf = (id: ItemId, lang: Lang): TemplateResult | "" => {
    const own = mentions.filter(({ item }) => item === id);
    const choose = (theme: ThemeId) => {
      if (chosen.get(id) === theme) chosen.delete(id);
      else chosen.set(id, theme);
      update();
    };
    return own.length === 0
      ? ""
      : html`<p class="small">${openedWords[lang].themes}</p><ul class="chips" role="list">${own.map(
          ({ theme }) =>
            html`<li><button class="chip" part="theme" aria-pressed=${chosen.get(id) === theme} @click=${() => choose(theme)}>${themeLabels[theme][lang]}</button></li>`,
        )}</ul>`;
  };

  const notesOf = (id: string | null, on: "id" | "item", lang: Lang) =>
    notes
      .filter((note) => note[on] === id && (on === "id" || note.kind !== "definition"))
      .map((note) => html`<p class="small note">${note.text[lang]}</p>`);

  return {
    answer(id, lang) {
      const answer = answers.find(({ item }) => item === id);
      const item = items.find((candidate) => candidate.id === id);
      const stance = stances.find((row) => row.item === id);
      const words = openedWords[lang];
      const quote = mentions.find((row) => row.item === id && row.theme === chosen.get(id))?.quote;
      const blocks = answer?.blocks ?? [];
      return html`${stance ? "" : html`<p class="small">${words.asked}: “${item?.wording[lang]}”</p>`}
        ${words.verbatim && blocks.length > 0 ? html`<p class="small">${words.verbatim}</p>` : ""}
        ${blocks.length > 0 ? html`<blockquote lang="nl">${drawBlocks(html, blocks, item?.label[lang] ?? id, drawMarked(html, quote))}</blockquote>` : ""}
        ${translationOf(id, lang)} ${themesOf(id, lang)} ${notesOf(id, "item", lang)}
        ${stance ? html`<p class="small">${words.coding}: ${stance.why[lang]}</p>` : ""}
        ${answer && answer.lines.length > 0 ? html`<p class="small">${words.source} ${lineRanges(answer.lines)}</p>` : ""}`;
    },
    figure(id, lang) {
      const figure = figures.find((row) => row.id === id);
      if (!figure) return html``;
      const lines = answers.find(({ item }) => item === figure.item)?.lines ?? [];
      const label = items.find((item) => item.id === figure.item)?.label[lang];
      return html`<blockquote class="quote" lang="nl">“${figure.quote}”</blockquote>
        ${notesOf(figure.note, "id", lang)}
        <p class="small">${label}. ${openedWords[lang].source} ${lineRanges(lines)}</p>`;
    },
  };
}
