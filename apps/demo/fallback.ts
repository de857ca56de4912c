import {
  type Bilingual,
  type CityId,
  cite,
  cities,
  getCity,
  getItem,
  type Lang,
  type STANCES,
  STATEMENTS,
  type StatementId,
  stanceOf,
  stancesOf,
  survey,
  tally,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in HTML, in a paragraph or in an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const words = {
  nl: {
    stance: "Standpunt",
    n: "Aantal",
    cities: "Steden",
    none: "Deed niet mee",
    source: "Bron",
    base: (n: number, of: number) => `${n} van de ${of} steden antwoordden.`,
  },
  en: {
    stance: "Stance",
    n: "Number",
    cities: "Cities",
    none: "Did not take part",
    source: "Source",
    base: (n: number, of: number) => `${n} of ${of} cities answered.`,
  },
} as const satisfies Record<Lang, unknown>;

/** A name as set in type: with a curly apostrophe. */
const typeset = (name: string) => name.replace("'", "’");

const nameOf = (id: CityId) => escapeHtml(typeset(getCity(id).name));

/** The chart's content without script: a plain table with caption, counts and the name of every city. */
export function stanceTable(statement: StatementId, lang: Lang): string {
  const w = words[lang];
  const rows = tally(statement).map(({ value, n }) => {
    const names = stancesOf({ item: statement })
      .filter((row) => row.stance === value)
      .map((row) => nameOf(row.city));
    return `<tr><th scope="row">${stanceLabels[value][lang]}</th><td>${n}</td><td>${names.join(", ")}</td></tr>`;
  });
  const absent = cities.filter((city) => !city.responded).map((city) => nameOf(city.id));
  rows.push(`<tr><th scope="row">${w.none}</th><td>${absent.length}</td><td>${absent.join(", ")}</td></tr>`);
  const caption = `“${escapeHtml(getItem(statement).wording[lang])}” ${w.base(survey.responded, survey.invited)}`;
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">${w.stance}</th><th scope="col">${w.n}</th><th scope="col">${w.cities}</th></tr></thead><tbody>${rows.join("")}</tbody></table><p>${w.source}: ${escapeHtml(survey.collector)}, ${escapeHtml(survey.sources[0]?.title ?? "")}.</p>`;
}

/** The card's content without script: both stances as quotations with who said it, when and where it stands. */
export function cityQuotes(id: CityId, lang: Lang): string {
  if (!getCity(id).responded) return `<p>${nameOf(id)}: ${words[lang].none.toLowerCase()}.</p>`;
  return STATEMENTS.map((statement) => {
    const row = stanceOf(id, statement);
    return row
      ? `<blockquote lang="nl">${row.quote
          .split("\n\n")
          .map((part) => `<p>${escapeHtml(part)}</p>`)
          .join("")}</blockquote><p>${stanceLabels[row.stance][lang]}. ${escapeHtml(cite(id, statement, lang))}</p>`
      : "";
  }).join("");
}

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");

/** The chart as a page writes it: fallback content inside. */
export const chartHtml = (statement: StatementId, lang: Lang, more: Readonly<Record<string, string>> = {}): string =>
  `<g40-stance-chart${attributes({ statement, ...more })}>${stanceTable(statement, lang)}</g40-stance-chart>`;

/** The card as a page writes it: fallback content inside. */
export const cardHtml = (city: CityId, lang: Lang, more: Readonly<Record<string, string>> = {}): string =>
  `<g40-city-card${attributes({ city, ...more })}>${cityQuotes(city, lang)}</g40-city-card>`;

/** Counts an article needs, computed so that no number in a text is typed by hand. */
export interface Counts {
  readonly responded: number;
  readonly invited: number;
  readonly absent: number;
  readonly stance: (statement: StatementId, stance: (typeof STANCES)[number]) => number;
  readonly qualified: (statement: StatementId, stance: (typeof STANCES)[number]) => number;
  readonly both: (first: (typeof STANCES)[number], second: (typeof STANCES)[number]) => readonly string[];
  readonly names: (statement: StatementId, stance: (typeof STANCES)[number]) => readonly string[];
}

export const counts: Counts = {
  responded: survey.responded,
  invited: survey.invited,
  absent: survey.invited - survey.responded,
  stance: (statement, stance) => tally(statement).find(({ value }) => value === stance)?.n ?? 0,
  qualified: (statement, stance) =>
    stancesOf({ item: statement }).filter((row) => row.stance === stance && row.qualified).length,
  both: (first, second) =>
    cities
      .filter(
        (city) =>
          stanceOf(city.id, STATEMENTS[0])?.stance === first && stanceOf(city.id, STATEMENTS[1])?.stance === second,
      )
      .map((city) => typeset(city.name)),
  names: (statement, stance) =>
    stancesOf({ item: statement })
      .filter((row) => row.stance === stance)
      .map((row) => typeset(getCity(row.city).name)),
};

/** A small number as a word, as newspapers write it; larger ones as digits. */
export function numberWord(n: number, lang: Lang): string {
  const small: Bilingual = {
    nl: "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
    en: "zero one two three four five six seven eight nine ten eleven twelve",
  };
  return small[lang].split(" ")[n] ?? String(n);
}
