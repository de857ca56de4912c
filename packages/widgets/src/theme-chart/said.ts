import { evidenceLoaders } from "@g40-inburgering/core/data/evidence-loaders";
import { themeEvidenceOf } from "@g40-inburgering/core/overviews";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, CityOverview, Dataset, Item, Lang, ThemeId } from "@g40-inburgering/core/types";
import type { CSSResult, css, html, TemplateResult } from "lit";
import { themeSaidWords } from "../translations/theme-said.js";
import { saidStyles } from "./said-styles.js";

/** Cities whose words are shown at first: more would push the other themes out of sight. */
const FIRST = 3;

/** What the chart hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly css: typeof css;
  readonly items: readonly Item[];
}

/** Draws what these cities said on a theme: the first of them, the chosen one and, when asked, all. */
export type DrawSaid = (
  cities: readonly CityOverview[],
  base: number,
  chosen: CityId | null,
  all: boolean,
  lang: Lang,
) => TemplateResult;

let sheet: CSSResult | undefined;

/**
 * Loads the words a theme was coded from, and gives what draws them: each to the letter, with its item and its lines.
 * @param item only mentions in the answers to it; all where it is empty
 */
export async function said(
  { survey, shadowRoot }: HTMLElement & { readonly survey: Dataset | undefined },
  { html: h, css, items }: Shared,
  theme: ThemeId,
  item: string,
): Promise<DrawSaid> {
  const evidence = survey ? themeEvidenceOf(survey, theme) : (await evidenceLoaders[theme]()).evidence;
  sheet ??= saidStyles(css);
  const sheets = shadowRoot?.adoptedStyleSheets ?? [];
  if (sheet.styleSheet && !sheets.includes(sheet.styleSheet)) sheets.push(sheet.styleSheet);
  const rows = evidence.filter((row) => !item || row.item === item);
  return (cities, base, chosen, all, lang) => {
    const words = themeSaidWords[lang];
    const own = (city: CityOverview) => rows.filter((row) => row.city === city.id);
    const shown = cities.filter(({ id }, place) => all || place < FIRST || id === chosen);
    const rest = cities.length - shown.length;
    return h`<p class="small">${words.count(cities.length, base, cities.flatMap(own).length)}</p>
      <ul class="said" role="list">${shown.map(
        (city) => h`<li>
          <button class="name" part="city" value=${city.id} aria-pressed=${chosen === city.id} translate="no">${city.label ?? city.name}</button>
          ${own(city).map(
            ({ item, quote, lines }) => h`<blockquote class="quote" lang="nl">“${quote}”</blockquote>
              <p class="small">${items.find(({ id }) => id === item)?.label[lang]}. ${words.lines} ${lineRanges(lines)}</p>`,
          )}
        </li>`,
      )}</ul>
      ${rest > 0 ? h`<button class="link" value="all">${words.rest(rest)}</button>` : ""}`;
  };
}
