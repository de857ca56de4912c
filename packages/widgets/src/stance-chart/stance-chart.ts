import { month, overview, statements } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityId, Correction, Dataset, Lang, StatementId } from "@g40-inburgering/core/types";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { type MarkKind, mark, SIZE_14 } from "../shared/mark.js";
import { fire } from "../shared/report.js";
import type { Act } from "../shared/select.js";
import { theme } from "../shared/theme.js";
import { units } from "../shared/units.js";
import { Viewed } from "../shared/viewed.js";
import { stanceChartWords } from "../translations/stance-chart.js";
import { byStance, type GroupBy, type Order, type Row, type Unit, unitsOf } from "./layout.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");

const wordOf = (kind: MarkKind, lang: Lang) =>
  kind === "none" ? stanceChartWords[lang].none : stanceLabels[kind][lang];

/** Detail of `g40-select`: the city a reader chose, or null when its words were closed again. */
export interface SelectDetail {
  readonly city: CityId | null;
  readonly statement: StatementId;
}

/**
 * Where the cities stand on one statement: a table that is drawn as a chart. Every city is a mark or a labelled unit;
 * choosing one shows the words its stance was coded from, and their lines in the source.
 *
 * @slot - Fallback content, such as a plain table: shown until the chart is drawn, and kept if it cannot be.
 * @fires g40-ready - The chart is drawn. Detail: `{ statement }`.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-select - A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city, statement }`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the data. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`.
 * @attr show - What stands around the table, apart by blanks, of `title base`; all by default. The source line always stays.
 * @csspart title - The statement as asked.
 * @csspart row - A row of the chart.
 * @csspart unit - A city.
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
 * @cssprop --g40-agree
 * @cssprop --g40-disagree
 * @cssprop --g40-neutral
 * @cssprop --g40-font
 */
export class StanceChart extends LitElement {
  static override styles: CSSResultGroup = [theme, units, styles];

  static override properties = {
    statement: {},
    city: {},
    cities: {},
    groupBy: { attribute: "group-by" },
    order: {},
    for: {},
    view: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    survey: { attribute: false },
    corrections: { attribute: false },
    active: { state: true },
    more: { state: true },
  };

  /** `integration-going-well` (default) or `sufficient-instruments`. */
  declare statement: StatementId;
  /** Id of the city whose words are open; none by default. */
  declare city: CityId | null;
  /** Ids of the cities to show, apart by blanks; all by default. */
  declare cities: string | null;
  /** Rows: `stance` (default) or `province`. */
  declare groupBy: GroupBy;
  /** Cities within a row: `alphabetical` (default) or `population`, largest first. */
  declare order: Order;
  /** Id of an element on the page whose chosen city opens here too; `*` for any. */
  declare for: string | null;
  /** `table` lists the cities of a row as text; units by default. */
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
  readonly #later = new Later(this, loadParts, {
    css,
    html,
    overview,
    statements,
    stanceLabels,
    unitsOf,
    byStance,
  });
  #shown: StatementId | undefined;
  #drawn: StatementId | undefined;

  constructor() {
    super();
    this.statement = "integration-going-well";
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey") || changed.has("corrections")) this.#later.clear();
    if (this.for) this.#later.part("follow");
    if (this.view) this.#later.part("asTable");
  }

  protected override updated() {
    const { statement } = this;
    if (this.#drawn === this.#shown) return;
    this.#drawn = this.#shown;
    if (this.#shown) fire(this, "g40-ready", { statement });
  }

  readonly #act = async (event: Event) => {
    // Read before the parts are there: an event has no target after its time, and its default has happened by then.
    const { type, target, key } = event as unknown as Act;
    if (target.matches(".unit") && /^(Arrow|Home|End)/.test(key ?? "")) event.preventDefault();
    (await loadParts()).select(this, { type, target, key }, { statement: this.statement });
  };

  #rows(statement: number): readonly Row[] | null | undefined {
    const { survey, cities, groupBy, order } = this;
    if (statement < 0) return this.#later.part("unknown", this.statement);
    return survey || cities || groupBy === "province" || order === "population"
      ? this.#later.part("arrange", statement, cities, groupBy, order)
      : byStance(unitsOf(overview, statement));
  }

  protected override render(): TemplateResult {
    const index = statements.findIndex(({ id }) => id === this.statement);
    const rows = this.#rows(index);
    this.#shown = rows ? this.statement : undefined;
    if (!rows) return html`<slot></slot>`;
    const { lang } = this.#lang;
    const words = stanceChartWords[lang];
    const units = rows.flatMap((row) => row.units);
    this.active ??= this.city ?? units[0]?.city.id;
    const responded = units.filter(({ kind }) => kind !== "none").length;
    return html`<div class="frame" lang=${lang} @keydown=${this.#act} @focusin=${this.#act} @click=${this.#act}>
      <p class="small">${words.eyebrow(index + 1, month[lang])}</p>
      ${heading(this.headingLevel, `“${statements[index]?.wording[lang]}”`)}
      <p class="small base">${words.base(responded, units.length, !!this.cities)}</p>
      <table role="table" aria-labelledby="title">
        <thead class="hidden" role="rowgroup">
          <tr role="row">${words.columns.map((column) => html`<th role="columnheader">${column}</th>`)}</tr>
        </thead>
        <tbody role="rowgroup">${rows.map((row) => this.#renderRow(row, lang))}</tbody>
      </table>
      ${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      <footer class="small" part="footer">
        ${words.source} <button class="link" part="more" value="more" aria-expanded=${!!this.more}>${words.more}</button>
        ${this.more ? this.#later.part("more", this.statement, lang) : nothing}
      </footer>
    </div>`;
  }

  #renderRow({ key, kind, units }: Row, lang: Lang): TemplateResult {
    const qualified = units.filter((unit) => unit.qualified).length;
    return html`<tr role="row" part="row" class=${kind === "unstated" ? "apart" : ""}>
      <th role="rowheader" scope="row">
        ${kind ? mark(kind, false, SIZE_14) : nothing}<span>${kind ? wordOf(kind, lang) : key}</span>
        ${
          qualified > 0
            ? html`<span class="reserved small"><i></i>${qualified} ${stanceLabels.qualified[lang]}</span>`
            : nothing
        }
      </th>
      <td class="n" role="cell">${units.length}</td>
      <td class="cities" role="cell">
        <ul class="units" role="list">${units.map((unit) => this.#renderUnit(unit, lang))}</ul>
        ${units.some((unit) => unit.city.id === this.city) ? this.#renderEvidence(lang) : nothing}
      </td>
    </tr>`;
  }

  #renderUnit({ city, kind, qualified }: Unit, lang: Lang): TemplateResult {
    const label = city.label ?? city.name;
    return html`<li><button
      class="unit ${kind}"
      part="unit"
      value=${city.id}
      tabindex=${this.active === city.id ? 0 : -1}
      aria-expanded=${this.city === city.id}
      aria-label=${`${label}, ${wordOf(kind, lang).toLowerCase()}${qualified ? `, ${stanceLabels.qualified[lang]}` : ""}`}>${mark(kind, qualified, SIZE_14)}<span class="name" translate="no">${label}</span></button></li>`;
  }

  #renderEvidence(lang: Lang): TemplateResult {
    const view = this.#later.part("evidence", this.city as CityId, this.statement, lang);
    return html`<div class="panel" part="evidence" aria-live="polite">${view === null ? stanceChartWords[lang].loadFailed : view}</div>`;
  }
}
