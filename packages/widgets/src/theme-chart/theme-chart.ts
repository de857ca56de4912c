import { items } from "@g40-inburgering/core/data/items";
import { lostAnswers } from "@g40-inburgering/core/data/lost-answers";
import { month, overview } from "@g40-inburgering/core/data/overview";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import { themeOverview } from "@g40-inburgering/core/data/theme-overview";
import type { CityId, CityOverview, Correction, Dataset, Item, ItemId, ThemeId } from "@g40-inburgering/core/types";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { fire } from "../shared/report.js";
import type { Act } from "../shared/select.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { themeChartWords } from "../translations/theme-chart.js";
import { type Bar, type Chart, chartOf, type Order, type Raised, topOf } from "./layout.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");
const raised: Raised = { themeOverview, overview, lostAnswers };

/** Detail of `g40-select`: the city a reader chose under a theme, or null when it was let go again. */
export interface SelectDetail {
  readonly city: CityId | null;
  readonly theme: ThemeId | null;
}

/**
 * What the cities write about: the themes of the codebook by the number of cities that raise them, each a bar with a
 * block for every city. A theme opens the cities' own words, with item and lines in the source. Themes are our coding.
 *
 * @slot - Fallback content, such as a plain table: shown until the chart is drawn, and kept if it cannot be.
 * @fires g40-ready - The chart is drawn. Detail: `{ item }`, null for all items.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-select - A reader chose a city under a theme. Cancellable: prevent it to leave the bars as they are. Detail: `{ city, theme }`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the data. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`. The theme that is open is `open`.
 * @attr show - What stands around the bars, apart by blanks, of `title base`; all by default. What was asked, how it was counted and the source line always stay.
 * @csspart title - What most cities write about, in a sentence.
 * @csspart row - A theme with its count and bar.
 * @csspart theme - The button that opens a theme.
 * @csspart evidence - The words of the open theme.
 * @csspart city - The name of a city in the open theme.
 * @csspart footer - The source line.
 * @csspart more - The button behind which citation and data are.
 * @csspart copy - A button that copies the citation.
 * @csspart download - The button that downloads the data.
 * @csspart correction - What was corrected after publication.
 * @cssprop --g40-ink
 * @cssprop --g40-ink2
 * @cssprop --g40-rule
 * @cssprop --g40-focus
 * @cssprop --g40-font
 */
export class ThemeChart extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    item: {},
    open: {},
    city: {},
    cities: {},
    order: {},
    for: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    survey: { attribute: false },
    corrections: { attribute: false },
    active: { state: true },
    all: { state: true },
    more: { state: true },
  };

  /** Id of the item whose answers are counted, such as `obstacles`; all items by default. */
  declare item: ItemId | null;
  /** Id of the theme whose words are open, such as `regie`; none by default. */
  declare open: ThemeId | null;
  /** Id of a city to highlight in every bar; none by default. */
  declare city: CityId | null;
  /** Ids of the cities to count, apart by blanks; all by default. */
  declare cities: string | null;
  /** `count` (default), the theme of most cities first, or `codebook`. */
  declare order: Order;
  /** Id of an element on the page whose chosen city is highlighted here; `*` for any. */
  declare for: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  /** A survey to draw instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare active: ThemeId | undefined;
  declare all: boolean;
  declare more: boolean;

  readonly #lang = new LangController(this);
  readonly #later = new Later(this, loadParts, { css, html, items, overview, raised, themeLabels });
  /** The item that is drawn; undefined while nothing is. */
  #drawn: ItemId | null | undefined;

  constructor() {
    super();
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey") || changed.has("corrections")) this.#later.clear();
    if (changed.has("open")) this.all = false;
    if (this.for) this.#later.part("follow");
  }

  protected override updated() {
    const drawn = this.chart ? this.item || null : undefined;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    if (drawn !== undefined) fire(this, "g40-ready", { item: drawn });
  }

  readonly #act = async (event: Event) => {
    // Read before the parts are there: an event has no target after its time, and its default has happened by then.
    const { type, target, key } = event as unknown as Act;
    if (target.matches(".theme") && /^(Arrow|Home|End)/.test(key ?? "")) event.preventDefault();
    (await loadParts()).act(this, { type, target, key });
  };

  get #asked(): Item | undefined {
    return items.find(({ id }) => id === this.item);
  }

  /** What is drawn; for the parts that load later. */
  get chart(): Chart | null | undefined {
    const { item, cities, survey } = this;
    if (item && !this.#asked) return this.#later.part("unknown", "item", item);
    const from = survey || cities ? this.#later.part("arrange", cities) : raised;
    return from && chartOf(from, item || undefined, this.order);
  }

  protected override render(): TemplateResult {
    const { chart } = this;
    if (!chart) return html`<slot></slot>`;
    const { lang } = this.#lang;
    const words = themeChartWords[lang];
    const asked = this.#asked;
    const { bars, base, invited, lost } = chart;
    const filled = bars.filter(({ cities }) => cities.length > 0);
    if (!filled.some((bar) => bar.theme === this.active))
      this.active = (filled.find((bar) => bar.theme === this.open) ?? filled[0])?.theme;
    const highlighted = overview.find(({ id }) => id === this.city);
    if (this.city && !highlighted) this.#later.part("unknown", "city", this.city);
    if (this.open && !Object.hasOwn(themeLabels, this.open)) this.#later.part("unknown", "theme", this.open);
    return html`<div class="frame" lang=${lang} @keydown=${this.#act} @focusin=${this.#act} @click=${this.#act}>
      <p class="small">${words.eyebrow(asked?.label[lang] ?? "", month[lang])}</p>
      ${heading(this.headingLevel, this.#title(chart))}
      <p class="small base">${words.base(base, invited, !!this.cities, lost.map(nameOf))}</p>
      ${asked ? html`<p class="small">${words.asked}: “${asked.wording[lang]}”</p>` : nothing}
      <p class="small">${words.reading}</p>
      <table role="table" aria-labelledby="title">
        <thead role="rowgroup" class="small">
          <tr role="row">
            <th role="columnheader">${words.theme}</th>
            <th role="columnheader"><span class="hidden">${words.cities} </span><span class="n">${words.of(base)}</span><span class="key" aria-live="polite">${this.#key(chart, highlighted)}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">${bars.map((bar) => this.#renderBar(bar, chart, highlighted))}</tbody>
      </table>
      ${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      <footer class="small" part="footer">
        ${words.source} <button class="link" part="more" value="more" aria-expanded=${!!this.more}>${words.more}</button>
        ${this.more ? html`<div class="panel">${this.#later.part("more", this.item ?? "", this.cities, lang)}</div>` : nothing}
      </footer>
    </div>`;
  }

  #title(chart: Chart): string {
    const { lang } = this.#lang;
    const top = topOf(chart);
    return themeChartWords[lang].title({
      labels: top.map((bar) => themeLabels[bar.theme][lang]),
      n: top[0]?.cities.length ?? 0,
      base: chart.base,
      ofItem: !!this.item,
      chosen: !!this.cities,
    });
  }

  #key({ bars }: Chart, highlighted: CityOverview | undefined): string {
    const words = themeChartWords[this.#lang.lang];
    if (!highlighted) return words.block;
    if (!highlighted.codes) return words.didNotTakePart(nameOf(highlighted));
    const raising = bars.filter(({ cities }) => cities.some(({ id }) => id === highlighted.id));
    return words.highlighted(nameOf(highlighted), raising.length, bars.length);
  }

  #renderBar({ theme, cities }: Bar, chart: Chart, highlighted: CityOverview | undefined): TemplateResult {
    const { lang } = this.#lang;
    const words = themeChartWords[lang];
    const label = themeLabels[theme][lang];
    const n = cities.length;
    const first = cities.some(({ id }) => id === highlighted?.id) ? 0 : -1;
    const open = this.open === theme && n > 0;
    const also = highlighted && first === 0 ? words.also(nameOf(highlighted)) : "";
    return html`<tr role="row" part="row" class=${open ? "open" : ""}>
        <th role="rowheader" scope="row">${
          n === 0
            ? label
            : html`<button
                class="theme"
                part="theme"
                value=${theme}
                tabindex=${this.active === theme ? 0 : -1}
                aria-expanded=${open}
                aria-label=${`${label}: ${n} ${words.ofCities(chart.base)}${also}`}
              >${label}</button>`
        }</th>
        <td role="cell"><span class="n">${n}<span class="hidden"> ${words.ofCities(chart.base)}</span></span><span class="bar">${cities.map((_, place) => html`<i class=${place === first ? "on" : ""}></i>`)}</span></td>
      </tr>
      ${open ? this.#renderOpen({ theme, cities }, chart) : nothing}`;
  }

  #renderOpen({ theme, cities }: Bar, { base }: Chart): TemplateResult {
    const { lang } = this.#lang;
    const draw = this.#later.part("said", theme, this.item ?? "");
    const view = draw?.(cities, base, this.city, this.all, lang);
    return html`<tr role="row"><td class="panel" part="evidence" role="cell" colspan="2">${draw === null ? themeChartWords[lang].loadFailed : view}</td></tr>`;
  }
}

const nameOf = ({ label, name }: CityOverview) => label ?? name;
