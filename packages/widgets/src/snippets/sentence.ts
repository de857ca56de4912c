import {
  answerOf,
  type CityId,
  cite,
  getCity,
  getItem,
  getMeasure,
  getTheme,
  type ItemId,
  type MeasureId,
  mentionsOf,
  STATEMENTS,
  stanceOf,
  survey,
  type ThemeId,
  tally,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { typeset } from "./html.js";
import { cityOf, itemOf, statementOf, type View } from "./view.js";
import { monthOf, words } from "./words.js";

const WORDS = {
  nl: {
    card: "standpunten, cijfers en antwoorden over inburgering",
    on: "over",
    crosstab: "De twee stellingen over inburgering tegen elkaar",
    figures: "Cijfers van de steden",
    themes: "Wat de steden over inburgering aandragen",
    raise: "Steden die dit noemen",
    explorer: "Alle antwoorden van de G40-steden over inburgering",
    coded: "onze codering",
    answered: (n: number) => `van de ${n} steden die antwoordden`,
  },
  en: {
    card: "stances, figures and answers on civic integration",
    on: "on",
    crosstab: "The two statements on civic integration against each other",
    figures: "Figures of the cities",
    themes: "What the cities raise about civic integration",
    raise: "Cities that raise this",
    explorer: "All answers of the G40 cities on civic integration",
    coded: "our coding",
    answered: (n: number) => `of the ${n} cities that answered`,
  },
} as const;

/** Words for an `alt` or a message: whole, or cut after a word at about 280 characters. */
const shortened = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 280 ? `${line.slice(0, line.lastIndexOf(" ", 280))} …` : line;
};

const quoted = (text: string) => `“${text}”`;

function subject(view: View): string {
  const { element, attributes, lang } = view;
  const w = WORDS[lang];
  const item = itemOf(view);
  const wording = (id: ItemId) => quoted(getItem(id).wording[lang]);
  const city = () => typeset(getCity(cityOf(view) as CityId).name);
  if (element === "city-card") return `${city()}: ${w.card}`;
  if (element === "quote") return `${city()} ${w.on} ${item ? wording(item) : ""}`;
  if (element === "crosstab") return w.crosstab;
  if (element === "explorer") return w.explorer;
  if (element === "theme-chart") return item ? `${w.themes}: ${wording(item)}` : w.themes;
  if (element === "figure-chart" || attributes.measure)
    return `${w.figures}: ${getMeasure((attributes.measure ?? "housed") as MeasureId).label[lang]}`;
  if (attributes.raises) return `${w.raise}: ${getTheme(attributes.raises as ThemeId).label[lang]}`;
  return wording(statementOf(view));
}

/** What a view is called, with who asked and when: the title of a frame or a page. */
export const titleOf = (view: View): string => `${subject(view)} (${survey.collector}, ${monthOf(view.lang)})`;

function counts(view: View): string {
  const { lang } = view;
  const rows = tally(statementOf(view));
  const each = rows.filter(({ n }) => n > 0).map(({ value, n }) => `${n} ${stanceLabels[value][lang].toLowerCase()}`);
  return `${subject(view)} ${each.join(", ")}, ${WORDS[lang].answered(rows[0]?.base ?? 0)} (${WORDS[lang].coded}). ${survey.collector}, ${monthOf(lang)}.`;
}

function saying(view: View): string {
  const { attributes, lang } = view;
  const city = cityOf(view) as CityId;
  const item = itemOf(view) ?? STATEMENTS[0];
  const statement = STATEMENTS.find((id) => id === item);
  const [mention] = attributes.raises ? mentionsOf({ city, item, theme: attributes.raises as ThemeId }) : [];
  const text =
    attributes.quote ?? mention?.quote ?? (statement && stanceOf(city, statement)?.quote) ?? answerOf(city, item)?.text;
  return text ? `${quoted(shortened(text))} ${cite(city, item, lang)}` : cite(city, item, lang);
}

function stances(view: View): string {
  const { lang } = view;
  const city = cityOf(view) as CityId;
  const each = STATEMENTS.map((item) => {
    const row = stanceOf(city, item);
    return row ? `${stanceLabels[row.stance][lang]}: ${quoted(getItem(item).wording[lang])}` : "";
  });
  return `${typeset(getCity(city).name)}. ${each.filter(Boolean).join(" ")} ${survey.collector}, ${monthOf(lang)} (${WORDS[lang].coded}).`;
}

/** What a view says, as a text that stands alone: the `alt` of its picture, a message to share. */
export function sentenceOf(view: View): string {
  const { element, attributes, lang } = view;
  const asked = attributes.city ? getCity(cityOf(view) as CityId) : undefined;
  if (asked && !asked.responded)
    return `${typeset(asked.name)}: ${words[lang].none.toLowerCase()}. ${survey.collector}, ${monthOf(lang)}.`;
  if (element === "quote") return saying(view);
  if (element === "city-card") return stances(view);
  const isOfStances =
    element === "stance-chart" || (element === "city-map" && !attributes.measure && !attributes.raises);
  return isOfStances ? counts(view) : `${titleOf(view)}.`;
}
