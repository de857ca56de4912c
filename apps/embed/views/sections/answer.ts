import {
  answerOf,
  type City,
  cite,
  getTheme,
  type Item,
  type Lang,
  mentionsOf,
  notes,
  STATEMENTS,
  stanceOf,
  summaryOf,
  translationOf,
} from "@g40-inburgering/core";
import { escapeHtml, typeset } from "../html.js";
import { onItem, words } from "../words.js";
import { blocksHtml } from "./blocks.js";
import { stanceHtml } from "./stance.js";
import { pageWords } from "./words.js";

/** What is odd in the source of an answer; what a figure counts stands with the figure. */
const notesHtml = (city: City, item: Item, lang: Lang): string => {
  const odd = notes.filter((note) => note.city === city.id && note.item === item.id && note.kind !== "definition");
  return odd.map(({ text }) => `<p class="note">${pageWords[lang].notes}: ${escapeHtml(text[lang])}</p>`).join("");
};

function themesHtml(city: City, item: Item, lang: Lang): string {
  const mentions = mentionsOf({ city: city.id, item: item.id });
  if (mentions.length === 0) return "";
  const entries = mentions.map(
    ({ theme, quote }) =>
      `<div><dt>${escapeHtml(getTheme(theme).label[lang])}</dt><dd lang="nl"><q>${escapeHtml(quote)}</q></dd></div>`,
  );
  return `<details class="themes"><summary>${pageWords[lang].themes}</summary><dl>${entries.join("")}</dl></details>`;
}

/** A city's answer to an item, whole: stance, the words themselves with their lines, our summary and translation, and notes. */
export function answerHtml(city: City, item: Item, lang: Lang): string {
  const answer = answerOf(city.id, item.id);
  const statement = STATEMENTS.find((id) => id === item.id);
  const stance = statement && stanceOf(city.id, statement);
  const name = typeset(city.name);
  const label = escapeHtml(`${name} ${onItem(item, lang)}`);
  const stood = stance ? `<p>${stanceHtml(stance.stance, stance.qualified, lang)}</p>` : "";
  if (!answer || answer.status === "missing")
    return `${stood}<p class="note">${words[lang].lost}</p>${notesHtml(city, item, lang)}`;
  const summary = summaryOf(city.id, item.id)?.[lang];
  const translation = lang === "en" ? translationOf(city.id, item.id) : undefined;
  const why = stance
    ? `<p class="note">${pageWords[lang].why}: ${escapeHtml(stance.why[lang])}${stance.quote === answer.text ? "" : ` <q lang="nl">${escapeHtml(stance.quote)}</q>`}</p>`
    : "";
  const said = [
    `<figure class="answer"><blockquote lang="nl">${blocksHtml(answer.blocks, label)}</blockquote>`,
    `<figcaption>${escapeHtml(typeset(cite(city.id, item.id, lang)))}</figcaption></figure>`,
  ].join("");
  const translated = translation
    ? `<div class="translation"><p class="note">${pageWords.en.translation}</p>${blocksHtml(translation.blocks, `${label}, in English`)}</div>`
    : "";
  const ours = [
    summary ? `<p class="summary"><span class="note">${words[lang].summary}:</span> ${escapeHtml(summary)}</p>` : "",
    why,
    notesHtml(city, item, lang),
    themesHtml(city, item, lang),
  ].join("");
  return translated
    ? `${stood}<div class="beside">${said}${translated}</div>${ours}`
    : `${stood}<div class="beside">${said}<div class="ours">${ours}</div></div>`;
}
