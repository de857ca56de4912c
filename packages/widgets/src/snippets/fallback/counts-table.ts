import {
  cities,
  comparable,
  crosstab,
  figures,
  getItem,
  getTheme,
  type ItemId,
  type Lang,
  type MeasureId,
  measures,
  mentionsOf,
  notes,
  STANCES,
  STATEMENTS,
  survey,
  type ThemeId,
  tally,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { measureOverviewOf } from "@g40-inburgering/core/overviews";
import { figureText } from "@g40-inburgering/core/text";
import { escapeHtml, nameOf } from "../html.js";
import { words } from "../words.js";

const table = (caption: string, head: readonly string[], rows: readonly string[]) =>
  `<table><caption>${caption}</caption><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

/** The two statements against each other: counts, without script. */
export function crosstabTable(lang: Lang, source: string): string {
  const [down, across] = [STATEMENTS[1], STATEMENTS[0]];
  const cells = crosstab(down, across);
  const rows = STANCES.map((stance) => {
    const counts = STANCES.map((other) => cells.find(({ row, column }) => row === stance && column === other)?.n ?? 0);
    return `<tr><th scope="row">${stanceLabels[stance][lang]}</th>${counts.map((n) => `<td>${n}</td>`).join("")}</tr>`;
  });
  const caption = `${[down, across].map((item) => `“${escapeHtml(getItem(item).wording[lang])}”`).join(" × ")} ${words[lang].base(survey.responded, survey.invited)} ${words[lang].ours}`;
  return table(caption, [words[lang].stance, ...STANCES.map((stance) => stanceLabels[stance][lang])], rows) + source;
}

/** Themes by the number of cities that raise them, without script. */
export function themeTable(lang: Lang, source: string, item?: ItemId): string {
  const { theme, cities, of, ours } = words[lang];
  const rows = tally("theme", { item })
    .filter(({ n }) => n > 0)
    .sort((left, right) => right.n - left.n)
    .map(
      ({ value, n, base }) =>
        `<tr><th scope="row">${escapeHtml(getTheme(value).label[lang])}</th><td>${of(n, base)}</td></tr>`,
    );
  const caption = `${item ? escapeHtml(getItem(item).wording[lang]) : words[lang].base(survey.responded, survey.invited)} ${ours}`;
  return table(caption, [theme, cities], rows) + source;
}

/** The cities that raise a theme, without script. */
export function themeCities(theme: ThemeId, lang: Lang, source: string): string {
  const raising = [...new Set(mentionsOf({ theme }).map(({ city }) => city))];
  const base = tally("theme").find(({ value }) => value === theme)?.base ?? 0;
  const count = words[lang].of(raising.length, base);
  return `<p>${escapeHtml(getTheme(theme).label[lang])} (${count}): ${raising.map(nameOf).join(", ")}. ${words[lang].ours}</p>${source}`;
}

/** Figures that may stand side by side, largest first, without script. */
export function figureTable(measure: MeasureId, lang: Lang, source: string): string {
  const { city, figure } = words[lang];
  const overview = measureOverviewOf({ survey, cities, measures, figures, notes }, measure, lang);
  if (!overview) return source;
  const rows = [...comparable(measure, overview.period).figures]
    .sort((left, right) => right.value - left.value)
    .map((row) => `<tr><th scope="row">${nameOf(row.city)}</th><td>${figureText(row, survey.period, lang)}</td></tr>`);
  return table(escapeHtml(overview.label), [city, figure], rows) + source;
}
