import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import type { CityId, Correction, Dataset, Lang, MeasureId, MeasureOverview, Unit } from "@g40-inburgering/core/types";
import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  svg,
  type TemplateResult,
} from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { Near } from "../shared/near.js";
import { fire } from "../shared/report.js";
import type { Act } from "../shared/select.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { figureChartWords } from "../translations/figure-chart.js";
import { type Row, type Scale, scaleOf } from "./layout.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");

/** Detail of `g40-select`: the city a reader chose, or null when its words were closed again. */
export interface SelectDetail {
  readonly city: CityId | null;
  readonly measure: MeasureId;
}

/** What a page asks of the data. */
export type Asked = readonly [
  measure: MeasureId,
  lang: Lang,
  cities: string | null,
  period: string | null,
  country: string | null,
];

/** What is drawn was compared by. */
export type Compared = readonly [lang: Lang, measure: MeasureId, unit: Unit, period: string, country: string | null];

/** What is drawn. */
interface Drawn extends Scale {
  readonly overview: MeasureOverview;
  readonly perThousand: boolean;
}

/**
 * Figures of the cities on one scale, for what may be put side by side: the same unit, the same time, counted as the
 * measure's definition says. Every other city that answered stands apart, with its figure and the reason. Choosing a
 * city shows the words its figure was read from, and their lines in the source.
 *
 * @slot - Fallback content, such as a plain table: shown until the data are in hand, and kept if they are not.
 * @fires g40-ready - The chart is drawn. Detail: `{ measure }`.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-select - A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city, measure }`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the data. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`.
 * @attr show - What stands above the scale, apart by blanks, of `title base`; all by default. Cities apart and the source line always stay.
 * @csspart title - From the smallest to the largest figure.
 * @csspart row - A city on the scale.
 * @csspart apart - A city that is not on the scale.
 * @csspart unit - The button of a city.
 * @csspart evidence - The words of the chosen city.
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
export class FigureChart extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    measure: {},
    per: {},
    period: {},
    country: {},
    order: {},
    city: {},
    cities: {},
    for: {},
    view: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    survey: { attribute: false },
    corrections: { attribute: false },
    active: { state: true },
    more: { state: true },
  };

  /** `housed` (default), `target`, `adults`, `on-welfare`, `left-welfare`, `left-for-work`, `left-for-study`, `left-for-other`, `part-time-work` or `origin`. */
  declare measure: MeasureId;
  /** `thousand` draws figures per thousand inhabitants; numbers as given by default. */
  declare per: string | null;
  /** Period as in the data, such as `2017`, `2015/2017` or `now`; by default the one over which most cities may be compared. */
  declare period: string | null;
  /** For `origin`: the country, as ISO 3166-1 code; `SY` by default. */
  declare country: string | null;
  /** Cities on the scale: `value` (default), largest first, or `alphabetical`. */
  declare order: "value" | "alphabetical";
  /** Id of the city whose words are open; none by default. */
  declare city: CityId | null;
  /** Ids of the cities to show, apart by blanks; all by default. */
  declare cities: string | null;
  /** Id of an element on the page whose chosen city opens here too; `*` for any. */
  declare for: string | null;
  /** `table` shows the figures as a table; dots by default. */
  declare view: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  /** A survey to draw instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare active: CityId | undefined;
  declare more: boolean;

  readonly #lang = new LangController(this);
  readonly #near = new Near(this);
  readonly #later = new Later(this, loadParts, { css, html });
  readonly #data = new Later(this, async () => ({ overview: this.#load }), undefined);
  #drawn: Drawn | undefined;
  #announced: MeasureId | undefined;

  constructor() {
    super();
    this.measure = "housed";
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey")) {
      this.#data.clear();
      this.#drawn = undefined;
    }
    if (changed.has("survey") || changed.has("corrections")) this.#later.clear();
    if (this.for) this.#later.part("follow");
    if (this.view) this.#later.part("asTable");
  }

  protected override updated() {
    const measure = this.#drawn?.overview.measure;
    if (measure === this.#announced) return;
    this.#announced = measure;
    if (measure) fire(this, "g40-ready", { measure });
  }

  /** The measure as published, or made for what else the page asks. */
  readonly #load = async (_host: unknown, _shared: unknown, ...asked: Asked): Promise<MeasureOverview> => {
    const [measure, lang, cities, period, country] = asked;
    const { survey } = this;
    const loaders = measureLoaders[lang];
    if (survey || period || country || !Object.hasOwn(loaders, measure))
      return (await import("./find.js")).find(this, ...asked);
    const [loaded, parts] = await Promise.all([loaders[measure](), cities && loadParts()]);
    return parts ? parts.only(this, loaded.measure, cities) : loaded.measure;
  };

  readonly #act = async (event: Event) => {
    // Read before the parts are there: an event has no target after its time, and its default has happened by then.
    const { type, target, key } = event as unknown as Act;
    if (target.matches(".unit") && /^(Arrow|Home|End)/.test(key ?? "")) event.preventDefault();
    (await loadParts()).select(this, { type, target, key }, { measure: this.#drawn?.overview.measure });
  };

  /** Data in hand on their scale. While another measure loads, the last one stays. */
  #arrange(): Drawn | undefined {
    const { per, cities, period, country } = this;
    const { lang } = this.#lang;
    const loaded = this.#near.is ? this.#data.part("overview", this.measure, lang, cities, period, country) : undefined;
    const overview = loaded === undefined ? this.#drawn?.overview : loaded;
    if (!overview) return undefined;
    const { measure, unit, scale } = overview;
    const perThousand = per === "thousand" && unit !== "percent";
    if (per && !perThousand) this.#later.part("noRate", per, measure);
    return { ...scaleOf(scale, perThousand, this.order === "alphabetical"), overview, perThousand };
  }

  protected override render(): TemplateResult {
    const drawn = this.#arrange();
    this.#drawn = drawn;
    if (!drawn) return html`<slot></slot>`;
    const { overview, rows, ends, perThousand } = drawn;
    const { unit, label, definition, apart } = overview;
    const { lang } = this.#lang;
    const words = figureChartWords[lang];
    const units = [...rows.map(({ figure }) => figure), ...apart.other, ...apart.period].map(({ city }) => city);
    this.active = [this.active, this.city, units[0]].find((id) => units.includes(id as CityId)) as CityId | undefined;
    const what = perThousand ? words.perThousand : unit === "persons" ? words.people : "";
    const { length } = apart.none;
    return html`<div class="frame" lang=${lang} @keydown=${this.#act} @focusin=${this.#act} @click=${this.#act}>
      <p class="small" id="label">${label}${what && `, ${what}`}</p>
      ${heading(this.headingLevel, rows.length > 0 ? this.#renderEnds(ends) : words.nothing)}
      <p class="small base">
        ${words.base(rows.length, units.length + length, !!this.cities)}
        ${rows.some(({ figure }) => figure.approximate) ? words.open : nothing}
        ${perThousand ? words.inhabitants : nothing}
      </p>
      <details class="small">
        <summary class="link">${words.counted}</summary>
        <p>${definition} ${words.rule}</p>
      </details>
      ${rows.length > 0 ? this.#renderScale(drawn, what || words.number) : nothing}
      ${this.#renderGroup("other", overview)} ${this.#renderGroup("period", overview)}
      ${
        length > 0
          ? html`<p class="apart"><b>${words.none}</b> (${length})</p>
            <p class="small">${apart.none.map((city, index) => html`${index ? ", " : ""}<span translate="no">${city.label}</span>`)}</p>`
          : nothing
      }
      ${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      <footer class="small" part="footer">
        ${words.source} <button class="link" part="more" value="more" aria-expanded=${!!this.more}>${words.more}</button>
        ${this.more ? this.#later.part("more", this.cities, ...this.#compared(overview)) : nothing}
      </footer>
    </div>`;
  }

  #renderEnds(ends: readonly Row[]): TemplateResult {
    const { from, to } = figureChartWords[this.#lang.lang];
    const [low, high] = ends.map(
      (row) => html`${this.#numberOf(row)} in <span translate="no">${row.figure.label}</span>`,
    );
    return ends[0] === ends[1] ? html`${low}` : html`${from} ${low} ${to} ${high}`;
  }

  #renderScale(drawn: Drawn, what: string): TemplateResult {
    const { rows, ticks, perThousand } = drawn;
    const { lang } = this.#lang;
    const { city, number } = figureChartWords[lang];
    return html`<table aria-labelledby="label title">
      <thead>
        <tr>
          <th scope="col"><span class="hidden">${city}</span></th>
          <td aria-hidden="true" class="plot">
            <svg>${ticks.map((tick) => svg`<text x=${this.#at(tick)} y="1em">${tick.toLocaleString(lang)}</text>`)}</svg>
          </td>
          <th scope="col"><span class="hidden">${what}</span></th>
          ${perThousand ? html`<th scope="col" class="number"><span class="hidden">${number}</span></th>` : nothing}
        </tr>
      </thead>
      <tbody>${rows.map((row) => this.#renderRow(row, drawn))}</tbody>
    </table>`;
  }

  #renderRow(row: Row, { overview, perThousand, ticks }: Drawn): TemplateResult {
    const { figure } = row;
    const number = this.#numberOf(row);
    return html`<tr part="row">
        <th scope="row">${this.#renderUnit(figure, number)}</th>
        <td aria-hidden="true" class="plot">${this.#renderPlot(row, ticks)}</td>
        <td class="value">${number}</td>
        ${perThousand ? html`<td class="number">${this.#numberOf({ figure, from: figure.value, to: figure.valueTo })}</td>` : nothing}
      </tr>
      ${figure.city === this.city ? html`<tr><td colspan=${perThousand ? 4 : 3}>${this.#renderEvidence(overview)}</td></tr>` : nothing}`;
  }

  #renderPlot({ figure, from, to }: Row, ticks: readonly number[]): TemplateResult {
    const dot = (value: number) =>
      svg`<circle class=${figure.approximate ? "open" : ""} cx=${this.#at(value)} cy="50%" r="4.75" />`;
    return html`<svg>
      ${ticks.map((tick) => svg`<line x1=${this.#at(tick)} x2=${this.#at(tick)} y2="100%" />`)}
      <svg width=${this.#at(from)}><rect class="stem" /></svg>
      ${dot(from)}
      ${to === undefined ? nothing : svg`<line class="range" x1=${this.#at(from)} x2=${this.#at(to)} y1="50%" y2="50%" />${dot(to)}`}
    </svg>`;
  }

  #renderUnit({ city, label }: { readonly city: CityId; readonly label: string }, text: string): TemplateResult {
    return html`<button
      class="unit"
      part="unit"
      value=${city}
      tabindex=${this.active === city ? 0 : -1}
      aria-expanded=${this.city === city}
      aria-label=${`${label}, ${text}`}
      translate="no"
    >${label}</button>`;
  }

  #renderGroup(key: "other" | "period", overview: MeasureOverview): TemplateResult | typeof nothing {
    const cities = overview.apart[key];
    return cities.length > 0
      ? html`<p class="apart" id=${key}><b>${figureChartWords[this.#lang.lang][key]}</b> (${cities.length})</p>
        <ul role="list" aria-labelledby=${key}>${cities.map(
          (figures) => html`<li part="apart">
            <div class="line">${this.#renderUnit(figures, figures.text)}<span aria-hidden="true">${figures.text}</span></div>
            ${figures.city === this.city ? this.#renderEvidence(overview) : figures.note && html`<p class="small">${figures.note}</p>`}
          </li>`,
        )}</ul>`
      : nothing;
  }

  #renderEvidence(overview: MeasureOverview): TemplateResult {
    const { lang } = this.#lang;
    const view = this.#later.part("evidence", this.city as CityId, ...this.#compared(overview));
    return html`<div class="panel" part="evidence" aria-live="polite">${view === null ? figureChartWords[lang].loadFailed : view}</div>`;
  }

  #compared({ measure, unit, period, country }: MeasureOverview): Compared {
    return [this.#lang.lang, measure, unit, period, country ?? null];
  }

  /** Place on the scale. */
  #at(value: number): string {
    return `${(100 * value) / (this.#drawn?.end || 1)}%`;
  }

  /** The number of a row in words: `670`, `ca. 1.200`, `5,9`. */
  #numberOf({ figure, from, to = from, decimals }: Row): string {
    const { lang } = this.#lang;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const numbers = [...new Set([from, to])].map((number) => number.toLocaleString(lang, digits));
    const percent = this.#drawn?.overview.unit === "percent" ? "%" : "";
    return (figure.approximate ? figureChartWords[lang].about : "") + numbers.join("–") + percent;
  }
}
