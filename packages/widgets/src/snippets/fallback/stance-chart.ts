import { cities, getItem, type Lang, type StatementId, stancesOf, survey, tally } from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { escapeHtml, nameOf } from "../html.js";
import { words } from "../words.js";

/** The chart's content without script: a plain table with caption, counts and the name of every city. */
export function stanceTable(statement: StatementId, lang: Lang, source: string): string {
  const w = words[lang];
  const rows = tally(statement).map(({ value, n }) => {
    const names = stancesOf({ item: statement })
      .filter((row) => row.stance === value)
      .map((row) => nameOf(row.city));
    return `<tr><th scope="row">${stanceLabels[value][lang]}</th><td>${n}</td><td>${names.join(", ")}</td></tr>`;
  });
  const absent = cities.filter((city) => !city.responded).map((city) => nameOf(city.id));
  rows.push(`<tr><th scope="row">${w.none}</th><td>${absent.length}</td><td>${absent.join(", ")}</td></tr>`);
  const caption = `“${escapeHtml(getItem(statement).wording[lang])}” ${w.base(survey.responded, survey.invited)} ${w.ours}`;
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">${w.stance}</th><th scope="col">${w.n}</th><th scope="col">${w.cities}</th></tr></thead><tbody>${rows.join("")}</tbody></table>${source}`;
}
