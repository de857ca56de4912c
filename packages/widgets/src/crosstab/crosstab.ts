import { month, overview, statements } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityId, Correction, Dataset, Stance } from "@g40-inburgering/core/types";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { mark, SIZE_14 } from "../shared/mark.js";
import { fire } from "../shared/report.js";
import type { Act } from "../shared/select.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { crosstabWords } from "../translations/crosstab.js";
import { type Cell, cellOfCity, type Grid, gridOf, type Row, STANCES } from "./layout.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");
const published = gridOf(overview);

/** Detail of `g40-select`: the city a reader chose, or null when its words were closed again. */
export interface SelectDetail {
  readonly city: CityId | null;
}

/**
 * The two statements against each other: a grid with a dot for every city in the cell of its two stances, with sums. A
 * cell opens the names of its cities; a name shows what that city said on both statements, and its lines in the source.
 *
 * @slot - Fallback content, such as a plain table: shown until the grid is drawn, and kept if it cannot be.
 * @fires g40-ready - The grid is drawn. Detail: `{}`.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-select - A reader chose a city. Cancellable: prevent it to keep its words closed. Detail: `{ city }`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the data. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`.
 * @attr show - What stands around the table, apart by blanks, of `title base`; all by default. The statements and the source line always stay.
 * @csspart title - What the grid shows, in a sentence.
 * @csspart row - The cities of one stance on the second statement.
 * @csspart cell - A cell with cities.
 * @csspart city - The name of a city in an opened cell.
 * @csspart evidence - The opened cell: its cities, and the words of the chosen one.
 * @csspart footer - The source line.
 * @csspart more - The button behind which citation and data are.
 * @csspart copy - A button that copies the citation.
 * @csspart download - The button that downloads the data.
 * @csspart correction - What was corrected after publication.
 * @cssprop --g40-ink
 * @cssprop --g40-ink2
 * @cssprop --g40-rule
 * @cssprop --g40-focus
 * @cssprop --g40-agree
 * @cssprop --g40-disagree
 * @cssprop --g40-neutral
 * @cssprop --g40-font
 */
export class Crosstab extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    city: {},
    cities: {},
    for: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    survey: { attribute: false },
    corrections: { attribute: false },
    cell: { state: true },
    active: { state: true },
    more: { state: true },
  };

  /** Id of the city whose cell and words are open; none by default. */
  declare city: CityId | null;
  /** Ids of the cities to count, apart by blanks; all by default. */
  declare cities: string | null;
  /** Id of an element on the page whose chosen city opens here too; `*` for any. */
  declare for: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  /** A survey to draw instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare cell: string | undefined;
  declare active: string | undefined;
  declare more: boolean;

  readonly #lang = new LangController(this);
  readonly #later = new Later(this, loadParts, { html, overview, statements, stanceLabels, gridOf });
  #drawn = false;

  constructor() {
    super();
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey") || changed.has("corrections")) this.#later.clear();
    if (this.for) this.#later.part("follow");
  }

  protected override updated() {
    const drawn = !!this.grid;
    if (drawn && !this.#drawn) fire(this, "g40-ready", {});
    this.#drawn = drawn;
  }

  readonly #act = async (event: Event) => {
    // Read before the parts are there: an event has no target after its time, and its default has happened by then.
    const { type, target, key } = event as unknown as Act;
    if (target.matches(".cell") && /^(Arrow|Home|End)/.test(key ?? "")) event.preventDefault();
    (await loadParts()).act(this, { type, target, key });
  };

  /** What is drawn; for the parts that load later. */
  get grid(): Grid | null | undefined {
    return this.survey || this.cities ? this.#later.part("arrange", this.cities) : published;
  }

  /** The cell that is open: of the chosen city, or one that a reader opened. */
  get shownCell(): Cell | undefined {
    const { grid } = this;
    if (!grid) return undefined;
    const opened = grid.rows.flatMap(({ cells }) => cells).find(({ key }) => key === this.cell);
    return cellOfCity(grid, this.city) ?? opened;
  }

  protected override render(): TemplateResult {
    const { grid } = this;
    if (!grid) return html`<slot></slot>`;
    const { lang } = this.#lang;
    const words = crosstabWords[lang];
    const { rows, sums, base, invited } = grid;
    const filled = rows.flatMap(({ cells }) => cells).filter(({ cities }) => cities.length > 0);
    if (!filled.some(({ key }) => key === this.active)) this.active = (this.shownCell ?? filled[0])?.key;
    return html`<div class="frame" lang=${lang} @keydown=${this.#act} @focusin=${this.#act} @click=${this.#act}>
      <p class="small">${words.eyebrow(month[lang])}</p>
      ${heading(this.headingLevel, this.#title(grid))}
      <p class="small base">${words.base(base, invited, !!this.cities)}</p>
      ${statements.map(
        ({ wording }, place) =>
          html`<p class="small asked"><b>${words.statement(place + 1)}</b> (${words.axes[place]}): “${wording[lang]}”</p>`,
      )}
      <p class="small axis" aria-hidden="true">${words.statement(1)}</p>
      <table role="table" aria-labelledby="title">
        <thead role="rowgroup">
          <tr role="row">
            <th class="small down" role="columnheader">${words.statement(2)}</th>
            ${STANCES.map((stance) => this.#renderHeading(stance, 1))}
            <th class="small sum" role="columnheader">${words.sum} <span>${words.of(base)}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">${rows.map((row) => this.#renderRow(row, base))}</tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th class="small" role="rowheader">${words.sum} <span>${words.of(base)}</span></th>
            ${sums.map((n) => this.#renderSum(n, base, ""))}${this.#renderSum(base, base, "sum")}
          </tr>
        </tfoot>
      </table>
      <div class="panel" part="evidence" id="opened" aria-live="polite">${this.#renderOpened(base)}</div>
      ${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      <footer class="small" part="footer">
        ${words.source} <button class="link" part="more" value="more" aria-expanded=${!!this.more}>${words.more}</button>
        ${this.more ? html`<div class="panel">${this.#later.part("more", this.cities, lang)}</div>` : nothing}
      </footer>
    </div>`;
  }

  #title({ rows, sums }: Grid): string {
    const { title, plainTitle } = crosstabWords[this.#lang.lang];
    const [both = 0, first = 0] = [rows[0]?.cells[0]?.cities.length, sums[0]];
    return both > 1 ? title(both, first, !!this.cities) : plainTitle;
  }

  #renderHeading(stance: Stance, order: 1 | 2): TemplateResult {
    const { lang } = this.#lang;
    return html`<th class="stance" role=${order === 1 ? "columnheader" : "rowheader"} scope=${order === 1 ? "col" : "row"}>
      ${mark(stance, false, SIZE_14)}<span class="hidden">${crosstabWords[lang].statement(order)}: </span><span>${stanceLabels[stance][lang]}</span>
    </th>`;
  }

  #renderRow({ stance, cells, n }: Row, base: number): TemplateResult {
    return html`<tr role="row" part="row">
      ${this.#renderHeading(stance, 2)}
      ${cells.map((cell) => this.#renderCell(cell, base))}${this.#renderSum(n, base, "sum")}
    </tr>`;
  }

  #renderSum(n: number, base: number, name: string): TemplateResult {
    return html`<td class="n ${name}" role="cell">${n}<span class="hidden"> ${crosstabWords[this.#lang.lang].ofCities(base)}</span></td>`;
  }

  #pairOf({ stances }: Cell): string {
    const { lang } = this.#lang;
    const [first, second] = stances.map((stance) => stanceLabels[stance][lang].toLowerCase());
    return crosstabWords[lang].pair(first ?? "", second ?? "");
  }

  #renderCell(cell: Cell, base: number): TemplateResult {
    const { key, stances, cities } = cell;
    const same = stances[0] === stances[1] ? "same" : "";
    const n = cities.length;
    if (n === 0) return html`<td class=${same} role="cell"><span class="hidden">0</span></td>`;
    return html`<td class=${same} role="cell"><button
      class="cell"
      part="cell"
      value=${key}
      tabindex=${this.active === key ? 0 : -1}
      aria-expanded=${this.shownCell?.key === key}
      aria-controls="opened"
      aria-label=${`${n} ${crosstabWords[this.#lang.lang].ofCities(base)}: ${this.#pairOf(cell)}`}
    ><b class="small">${n}</b><span class="dots">${cities.map(() => html`<i></i>`)}</span></button></td>`;
  }

  #renderOpened(base: number): TemplateResult | typeof nothing {
    const { city, shownCell } = this;
    if (!shownCell && !city) return nothing;
    const { lang } = this.#lang;
    const words = crosstabWords[lang];
    return html`${
      shownCell
        ? html`<p class="small">${this.#pairOf(shownCell)}: ${shownCell.cities.length} ${words.ofCities(base)}</p>
            <ul class="names" role="list">${shownCell.cities.map(
              ({ id, name, label }) =>
                html`<li><button class="name" part="city" value=${id} aria-expanded=${city === id} translate="no">${label ?? name}</button></li>`,
            )}</ul>`
        : nothing
    }${city ? this.#renderWords(city, !!cellOfCity(this.grid as Grid, city)) : nothing}`;
  }

  #renderWords(city: CityId, answered: boolean): TemplateResult | typeof nothing {
    const { lang } = this.#lang;
    if (!overview.some(({ id }) => id === city)) {
      this.#later.part("unknownCity", city);
      return nothing;
    }
    const view = this.#later.part("words", city, answered, lang);
    return html`<div class="words">${view === null ? crosstabWords[lang].loadFailed : view}</div>`;
  }
}
