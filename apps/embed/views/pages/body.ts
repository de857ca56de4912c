import { answerOf, corrections, getItem, ITEMS, type Lang, mentionsOf, STATEMENTS } from "@g40-inburgering/core";
import { type View as Embedded, fallbackOf } from "@g40-inburgering/widgets/snippets";
import { renderElement } from "@g40-inburgering/widgets/ssr";
import { escapeHtml } from "../html.js";
import { answerHtml } from "../sections/answer.js";
import { embedHtml, filesHtml } from "../sections/article.js";
import { correctionsHtml } from "../sections/corrections.js";
import { figuresHtml } from "../sections/figures.js";
import { citiesHtml, countsHtml } from "../sections/item-table.js";
import { labelOf, linkFrom, linksHtml } from "../sections/links.js";
import { pageWords } from "../sections/words.js";
import { countsOf, descriptionOf, headingOf } from "../shown.js";
import { answerView, cityView, embedded, pathOf, rootOf, type View } from "../view.js";
import { month, words } from "../words.js";

/** An element as a server writes it: drawn without script, and awake with it. What stands inside shows where neither is. */
const drawn = ({ element, attributes, lang }: Embedded, fallback: string) =>
  renderElement(
    `g40-${element}`,
    { ...attributes, lang, ...(element === "quote" ? {} : { "heading-level": "2" }) },
    fallback,
  );

const section = (id: string, heading: string, content: string) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${content}</section>`;

type CityView = Extract<View, { kind: "city" }>;
type AnswerView = Extract<View, { kind: "answer" }>;
type ItemView = Extract<View, { kind: "item" }>;

function answersHtml({ city }: CityView, lang: Lang, root: string): string {
  return ITEMS.map((id) => {
    const item = getItem(id);
    const wording = item.kind === "statement" ? `“${item.wording[lang]}”` : item.wording[lang];
    const permalink = `<p class="note"><a href="${root}${pathOf(answerView(city.id, id), lang)}">${pageWords[lang].permalink}<span class="hidden">: ${escapeHtml(item.label[lang])}</span></a></p>`;
    return `<section class="item" aria-labelledby="${id}"><h3 id="${id}">${escapeHtml(item.label[lang])}</h3><p class="wording">${escapeHtml(wording)}</p>${answerHtml(city, item, lang)}${permalink}</section>`;
  }).join("");
}

/** Where on the page everything stands. */
function contentsHtml(lang: Lang): string {
  const { contents, figures, embed, cite, download } = pageWords[lang];
  const entries: readonly (readonly [id: string, label: string])[] = [
    ...ITEMS.map((id) => [id, labelOf(getItem(id), lang)] as const),
    ["cijfers", figures],
    ["in-artikel", embed],
    ["citeren", cite],
    ["bestanden", download],
  ];
  const links = entries.map(([id, label]) => `<li><a href="#${id}">${escapeHtml(label)}</a></li>`);
  return `<nav class="contents" aria-labelledby="inhoud"><h2 id="inhoud">${contents}</h2><ul>${links.join("")}</ul></nav>`;
}

async function cityBody(view: CityView, lang: Lang, root: string): Promise<string> {
  const shown = embedded(view, lang);
  const card = await drawn(shown, fallbackOf(shown));
  const { answers, figures, noOpinion } = pageWords[lang];
  if (!view.city.responded)
    return `<p class="lead">${escapeHtml(descriptionOf(view, lang))}</p>${card}<p>${noOpinion}</p>`;
  return [
    `<div class="top">${card}${contentsHtml(lang)}</div>`,
    section("antwoorden", answers, answersHtml(view, lang, root)),
    section("cijfers", figures, figuresHtml(view.city, lang)),
  ].join("");
}

/** A short quotation of a long answer, as an article would take it: the words a theme was coded from. */
function pullQuote({ city, item }: AnswerView, lang: Lang): Embedded | undefined {
  const statement = STATEMENTS.find((id) => id === item.id);
  if (statement) return { element: "quote", attributes: { city: city.id, item: item.id }, lang };
  const [mention] = mentionsOf({ city: city.id, item: item.id });
  return mention && { element: "quote", attributes: { city: city.id, item: item.id, raises: mention.theme }, lang };
}

async function answerBody(view: AnswerView, lang: Lang): Promise<string> {
  const { city, item } = view;
  const wording = item.kind === "statement" ? `“${item.wording[lang]}”` : item.wording[lang];
  const quote = pullQuote(view, lang);
  const isLost = answerOf(city.id, item.id)?.status === "missing";
  return [
    `<p class="lead">${escapeHtml(wording)}</p>`,
    quote && !isLost ? await drawn(quote, fallbackOf(quote)) : "",
    section("antwoord", pageWords[lang].said, answerHtml(city, item, lang)),
  ].join("");
}

async function itemBody(view: ItemView, lang: Lang, root: string): Promise<string> {
  const shown = embedded(view, lang);
  const { counts, table } = pageWords[lang];
  return [
    `<p class="lead">${escapeHtml(countsOf(view.item, lang))}</p>`,
    await drawn(shown, fallbackOf(shown)),
    section("telling", counts, countsHtml(view.item, lang)),
    section(
      "steden",
      table,
      citiesHtml(
        view.item,
        lang,
        (city) => `${root}${pathOf(city.responded ? answerView(city.id, view.item.id) : cityView(city.id), lang)}`,
      ),
    ),
  ].join("");
}

/** What stands in the main part of a view's page. */
export async function bodyOf(view: View, lang: Lang): Promise<string> {
  const root = rootOf(pathOf(view, lang));
  const eyebrow = `${words[lang].survey}, ${month(lang)}`;
  const body =
    view.kind === "city"
      ? await cityBody(view, lang, root)
      : view.kind === "answer"
        ? await answerBody(view, lang)
        : await itemBody(view, lang, root);
  return `<article>
<p class="eyebrow">${eyebrow}</p>
<h1>${escapeHtml(headingOf(view, lang))}</h1>
${correctionsHtml(view, corrections, lang)}${body}
</article>
${embedHtml(view, lang)}
${filesHtml(view, lang, root)}
${linksHtml(view, lang, linkFrom(root, lang))}`;
}
