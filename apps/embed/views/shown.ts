import {
  answerOf,
  getItem,
  getTheme,
  type Item,
  type Lang,
  STATEMENTS,
  stanceOf,
  summaryOf,
  survey,
  tally,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { stanceText } from "./cards/city.js";
import { typeset } from "./html.js";
import type { View } from "./view.js";
import { capital, inside, listOf, month, onItem, words } from "./words.js";

const ABOUT = {
  nl: "over de inburgering van vluchtelingen",
  en: "on the civic integration of refugees",
} as const satisfies Record<Lang, string>;

const ABSENT = {
  nl: "deed niet mee aan de rondvraag over inburgering",
  en: "did not take part in the survey on civic integration",
} as const satisfies Record<Lang, string>;

const wordingOf = (item: Item, lang: Lang) =>
  item.kind === "statement" ? `“${item.wording[lang]}”` : item.wording[lang];

/** What a page is called: its heading. */
export function headingOf(view: View, lang: Lang): string {
  if (view.kind === "item") return wordingOf(view.item, lang);
  const name = typeset(view.city.name);
  if (view.kind === "answer") return `${name} ${onItem(view.item, lang)}`;
  return `${name} ${view.city.responded ? ABOUT[lang] : ABSENT[lang]}`;
}

/** What a page is called where it stands alone, in a tab or a list of results. */
export const titleOf = (view: View, lang: Lang): string =>
  `${headingOf(view, lang)} | ${words[lang].survey}, ${month(lang)}`;

/** The counts of an item, most first for themes, in the order of the scale for stances, as one sentence. */
export function countsOf(item: Item, lang: Lang): string {
  const { responded } = words[lang];
  const statement = STATEMENTS.find((id) => id === item.id);
  const counts = statement
    ? tally(statement)
        .filter(({ n }) => n > 0)
        .map(({ value, n }) => `${inside(stanceLabels[value][lang])} ${n}`)
    : tally("theme", { item: item.id })
        .filter(({ n }) => n > 0)
        .sort((left, right) => right.n - left.n)
        .slice(0, 3)
        .map(({ value, n }) => `${inside(getTheme(value).label[lang])} (${n})`);
  const raised = { nl: "Het vaakst genoemd", en: "Raised most" }[lang];
  const list = listOf(counts, lang);
  return statement ? `${responded} ${capital(list)}.` : `${responded} ${raised}: ${list}.`;
}

/** What a page says, in a sentence or two: for results and previews. */
export function descriptionOf(view: View, lang: Lang): string {
  if (view.kind === "item") return `${survey.collector}, ${month(lang)}. ${countsOf(view.item, lang)}`;
  const { city } = view;
  const name = typeset(city.name);
  if (!city.responded) return `${words[lang].absent(name)} ${words[lang].responded}`;
  if (view.kind === "city") {
    const stances = STATEMENTS.map(
      (id) => `“${getItem(id).wording[lang].replace(/\.$/, "")}”: ${stanceText(city, id, lang)}`,
    );
    return `${stances.join(". ")}. ${
      { nl: "Alle antwoorden, cijfers en bronregels.", en: "All answers, figures and source lines." }[lang]
    }`;
  }
  const statement = STATEMENTS.find((id) => id === view.item.id);
  const stance = statement && stanceOf(city.id, statement);
  if (statement && stance) {
    const stood = stanceText(city, statement, lang);
    return `${name}: ${stood}. “${stance.quote}” ${survey.collector}, ${month(lang)}.`;
  }
  const summary = summaryOf(city.id, view.item.id)?.[lang];
  if (summary) return `${words[lang].summary}: ${summary} ${survey.collector}, ${month(lang)}.`;
  return answerOf(city.id, view.item.id)?.status === "missing" ? `${name}: ${inside(words[lang].lost)}` : name;
}
