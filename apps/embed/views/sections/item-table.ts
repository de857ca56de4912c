import {
  answerOf,
  cities,
  getCity,
  getTheme,
  type Item,
  type ItemId,
  type Lang,
  mentionsOf,
  STATEMENTS,
  type StatementId,
  stanceOf,
  stancesOf,
  summaryOf,
  survey,
  tally,
} from "@g40-inburgering/core";
import { isBare } from "../cards/city.js";
import { escapeHtml, typeset } from "../html.js";
import { words } from "../words.js";
import { stanceHtml } from "./stance.js";
import { pageWords } from "./words.js";

const table = (columns: readonly string[], rows: readonly string[], kind: string) =>
  `<table class="rows ${kind}"><thead><tr>${columns.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

function stanceCounts(statement: StatementId, lang: Lang): string {
  const rows = tally(statement).map(({ value, n, base }) => {
    const qualified = stancesOf({ item: statement }).filter((row) => row.stance === value && row.qualified).length;
    const more = qualified > 0 ? ` (${pageWords[lang].ofWhich(qualified)})` : "";
    return `<tr><th scope="row">${stanceHtml(value, false, lang)}</th><td>${words[lang].of(n, base)}${more}</td></tr>`;
  });
  const absent = survey.invited - survey.responded;
  rows.push(
    `<tr><th scope="row">${stanceHtml(undefined, false, lang)}</th><td>${pageWords[lang].ofAsked(absent, survey.invited)}</td></tr>`,
  );
  return table(pageWords[lang].countColumns, rows, "counts");
}

/** Each theme with its count, its base, and the cities that raise it: a count that cannot be checked is none. */
function themeCounts(item: ItemId, lang: Lang): string {
  const { themeColumns, names } = pageWords[lang];
  const rows = tally("theme", { item })
    .filter(({ n }) => n > 0)
    .sort((left, right) => right.n - left.n)
    .map(({ value, n, base }) => {
      const raising = mentionsOf({ theme: value, item }).map(({ city }) => escapeHtml(typeset(getCity(city).name)));
      return `<tr><th scope="row">${escapeHtml(getTheme(value).label[lang])}</th><td>${words[lang].of(n, base)}</td><td class="names">${raising.join(", ")}</td></tr>`;
    });
  return table([...themeColumns, names], rows, "counts");
}

const statementOf = ({ id }: Item) => STATEMENTS.find((candidate) => candidate === id);

/** How many cities stand where, or raise what, each with its base. */
export function countsHtml(item: Item, lang: Lang): string {
  const statement = statementOf(item);
  const counts = statement ? stanceCounts(statement, lang) : themeCounts(item.id, lang);
  return `${counts}<p class="note">${pageWords[lang].ours}</p>`;
}

/**
 * All cities in alphabetical order, each with its stance and the words it rests on, or with our summary.
 * @param link the address of a city's answer, or of the city where it has none
 */
export function citiesHtml(item: Item, lang: Lang, link: (city: (typeof cities)[number]) => string): string {
  const { stanceTable, summaryTable, absent } = pageWords[lang];
  const { noReason } = words[lang];
  const statement = statementOf(item);
  const rows = cities.map((city) => {
    const name = `<th scope="row"><a href="${link(city)}">${escapeHtml(typeset(city.name))}</a></th>`;
    if (statement) {
      const row = city.responded ? stanceOf(city.id, statement) : undefined;
      const whole = answerOf(city.id, statement)?.text ?? "";
      const quote = row ? (isBare(row.quote, whole) ? noReason : `<q lang="nl">${escapeHtml(row.quote)}</q>`) : "";
      return `<tr>${name}<td>${stanceHtml(row?.stance, row?.qualified ?? false, lang)}</td><td>${quote}</td></tr>`;
    }
    const summary = city.responded ? (summaryOf(city.id, item.id)?.[lang] ?? words[lang].lost) : absent;
    return `<tr>${name}<td>${escapeHtml(summary)}</td></tr>`;
  });
  return table(statement ? stanceTable : summaryTable, rows, statement ? "stances" : "summaries");
}
