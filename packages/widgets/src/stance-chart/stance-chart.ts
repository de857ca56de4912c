import { overview, statements, study } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityId, StatementId } from "@g40-inburgering/core/types";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { mark, SIZE_10, SIZE_14 } from "../shared/mark.js";
import { fail, fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { surveyMonth } from "../shared/words.js";
import { stanceChartWords } from "../translations/stance-chart.js";
import { step } from "./keyboard.js";
import { byStance, type GroupBy, type Order, type Row, type Unit, unitsOf } from "./layout.js";
import { styles } from "./styles.js";

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
 * @fires g40-select - A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city, statement }`.
 * @fires g40-error - The fallback stays, or a city's words could not load. Detail: `{ reason, message }`.
 * @csspart title - The statement as asked.
 * @csspart row - A row of the chart.
 * @csspart unit - A city.
 * @csspart evidence - The words of the chosen city.
 * @csspart footer - The source line.
 * @cssprop --g40-ink - Text. Default: the colour of the page's text.
 * @cssprop --g40-ink2 - Secondary text.
 * @cssprop --g40-rule - Hairlines.
 * @cssprop --g40-agree - Agree and partly agree.
 * @cssprop --g40-disagree - Disagree.
 * @cssprop --g40-neutral - Neither, no choice, no answer, did not take part.
 * @cssprop --g40-font - Font family. Default: the font of the page.
 */
export class StanceChart extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    statement: {},
    city: {},
    groupBy: { attribute: "group-by" },
    order: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    evidence: { state: true },
    byPlace: { state: true },
  };

  /** `integration-going-well` (default) or `sufficient-instruments`. */
  declare statement: StatementId;
  /** Id of the city whose words are open; none by default. */
  declare city: CityId | null;
  /** Rows: `stance` (default) or `province`. */
  declare groupBy: GroupBy;
  /** Cities within a row: `alphabetical` (default) or `population`, largest first. */
  declare order: Order;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  declare evidence: TemplateResult | undefined;
  declare byPlace: typeof import("./by-place.js").byPlace | undefined;

  readonly #lang = new LangController(this);
  #shown: StatementId | undefined;
  #active: CityId | undefined;

  constructor() {
    super();
    this.statement = "integration-going-well";
    this.city = null;
    this.groupBy = "stance";
    this.order = "alphabetical";
    this.headingLevel = "3";
  }

  get #index(): number {
    return statements.findIndex((item) => item.id === this.statement);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("statement") && this.#index < 0)
      fail(
        this,
        "unknown-statement",
        `knows no statement "${this.statement}". The fallback content stays. Use ${statements.map(({ id }) => id).join(" or ")}.`,
      );
    if (!this.byPlace && (this.groupBy === "province" || this.order === "population")) this.#loadByPlace();
    if (changed.has("city") || changed.has("statement")) {
      this.evidence = undefined;
      if (this.city) this.#loadEvidence(this.city, this.statement);
    }
  }

  protected override updated() {
    if (this.#index < 0 || this.#shown === this.statement) return;
    this.#shown = this.statement;
    fire(this, "g40-ready", { statement: this.statement });
  }

  #loadByPlace() {
    import("./by-place.js").then(
      (module) => {
        this.byPlace = module.byPlace;
      },
      (error) => fail(this, "load-failed", `could not load by-place: ${error}`),
    );
  }

  #loadEvidence(city: CityId, statement: StatementId) {
    const { lang } = this.#lang;
    const words = stanceChartWords[lang];
    const show = (view: TemplateResult) => {
      if (this.city === city && this.statement === statement) this.evidence = view;
    };
    import("./evidence.js")
      .then(({ evidence }) => evidence(city, statement, { html, labels: stanceLabels, words, lang }))
      .then(show, (error) => {
        fail(this, "load-failed", `could not load "${city}": ${error}`);
        show(html`${words.loadFailed}`);
      });
  }

  #select(city: CityId) {
    this.#active = city;
    const next = this.city === city ? null : city;
    if (fire(this, "g40-select", { city: next, statement: this.statement } satisfies SelectDetail, true))
      this.city = next;
    this.requestUpdate();
  }

  #keydown(event: KeyboardEvent) {
    if (event.key === "Escape" && this.city) {
      event.stopPropagation();
      this.#select(this.city);
    }
    const buttons = [...this.renderRoot.querySelectorAll("button")];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const row = buttons.map((button) => button.closest("tr")?.rowIndex ?? 0);
    const next = at < 0 ? undefined : buttons[step(row, at, event.key) ?? -1];
    if (!next) return;
    event.preventDefault();
    this.#active = next.value as CityId;
    next.focus();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const index = this.#index;
    const statement = statements[index];
    if (!statement) return html`<slot></slot>`;
    const { lang } = this.#lang;
    const words = stanceChartWords[lang];
    const units = unitsOf(overview, index);
    const rows = this.byPlace?.(units, this.groupBy, this.order, byStance) ?? byStance(units);
    this.#active ??= this.city ?? rows.flatMap((row) => row.units)[0]?.city.id;
    return html`<div class="frame" lang=${lang} @keydown=${this.#keydown}>
      <p class="small">${words.eyebrow(index + 1, surveyMonth(study.period, lang))}</p>
      ${heading(this.headingLevel, "title", `“${statement.wording[lang]}”`)}
      <p class="small base">${words.base(study.responded, study.invited)}</p>
      <table role="table" aria-labelledby="title">
        <thead class="hidden" role="rowgroup">
          <tr role="row">${words.columns.map((column) => html`<th role="columnheader">${column}</th>`)}</tr>
        </thead>
        <tbody role="rowgroup">${rows.map((row) => this.#renderRow(row))}</tbody>
      </table>
      <footer class="small" part="footer">${words.source}</footer>
    </div>`;
  }

  #renderRow({ key, kind, units }: Row): TemplateResult {
    const qualified = units.filter((unit) => unit.qualified).length;
    const { lang } = this.#lang;
    const word = kind === undefined ? key : kind === "none" ? stanceChartWords[lang].none : stanceLabels[kind][lang];
    return html`<tr role="row" part="row" class=${kind === "unstated" ? "apart" : ""}>
      <th role="rowheader" scope="row">
        ${kind ? mark(kind, false, SIZE_14) : nothing}<span>${word}</span>
        ${
          qualified > 0
            ? html`<span class="reserved small"><i></i>${qualified} ${stanceLabels.qualified[lang]}</span>`
            : nothing
        }
      </th>
      <td class="n" role="cell">${units.length}</td>
      <td class="cities" role="cell">
        <ul role="list">${units.map((unit) => html`<li>${this.#renderUnit(unit)}</li>`)}</ul>
        ${units.some((unit) => unit.city.id === this.city) ? this.#renderEvidence() : nothing}
      </td>
    </tr>`;
  }

  #renderUnit({ city, kind, qualified }: Unit): TemplateResult {
    const { lang } = this.#lang;
    const stance = kind === "none" ? stanceChartWords[lang].none : stanceLabels[kind][lang];
    const open = this.city === city.id;
    const label = city.label ?? city.name;
    return html`<button
      class="unit ${kind}"
      part="unit"
      value=${city.id}
      tabindex=${this.#active === city.id ? 0 : -1}
      aria-expanded=${open}
      aria-label=${`${label}, ${stance.toLowerCase()}${qualified ? `, ${stanceLabels.qualified[lang]}` : ""}`}
      @click=${() => this.#select(city.id)}
    >${mark(kind, qualified, SIZE_10)}${mark(kind, qualified, SIZE_14)}<span class="name" translate="no">${label}</span></button>`;
  }

  #renderEvidence(): TemplateResult {
    return html`<div class="panel" part="evidence" aria-live="polite">${this.evidence}</div>`;
  }
}
