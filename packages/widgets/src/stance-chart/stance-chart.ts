import { items } from "@g40-inburgering/core/data/items";
import { overview } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { survey } from "@g40-inburgering/core/data/survey";
import type { CityId, StatementId } from "@g40-inburgering/core/types";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { mark } from "../shared/mark.js";
import { fail, fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { surveyMonth } from "../shared/words.js";
import { stanceChartWords } from "../translations/stance-chart.js";
import { type GroupBy, layout, type Order, type Row, type Unit } from "./layout.js";
import { styles } from "./styles.js";

/** Detail of `g40-select`: the city a reader chose, or null when its words were closed again. */
export interface SelectDetail {
  readonly city: CityId | null;
  readonly statement: StatementId;
}

const statements = items.filter((item) => item.kind === "statement");

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
        `knows no statement "${this.statement}". The fallback content stays. Use ${statements.map(({ id }) => `"${id}"`).join(" or ")}.`,
      );
    if (changed.has("city") || changed.has("statement")) {
      this.evidence = undefined;
      if (this.city) void this.#loadEvidence(this.city, this.statement);
    }
  }

  protected override updated() {
    if (this.#index < 0 || this.#shown === this.statement) return;
    this.#shown = this.statement;
    fire(this, "g40-ready", { statement: this.statement });
  }

  async #loadEvidence(city: CityId, statement: StatementId) {
    const wanted = () => this.city === city && this.statement === statement;
    try {
      const { evidence } = await import("./evidence.js");
      const view = await evidence(city, statement, this.#lang.lang);
      if (wanted()) this.evidence = view;
    } catch (error) {
      if (!wanted()) return;
      fail(this, "load-failed", `could not load the words of "${city}": ${String(error)}`);
      this.evidence = html`${stanceChartWords[this.#lang.lang].loadFailed}`;
    }
  }

  #select(city: CityId) {
    this.#active = city;
    const next = this.city === city ? null : city;
    if (fire(this, "g40-select", { city: next, statement: this.statement } satisfies SelectDetail, true)) this.city = next;
    this.requestUpdate();
  }

  #keydown(event: KeyboardEvent) {
    if (event.key === "Escape" && this.city) {
      event.stopPropagation();
      this.#select(this.city);
    }
    const rows = [...this.renderRoot.querySelectorAll("ul")].map((list) => [...list.querySelectorAll("button")]);
    const row = rows.findIndex((buttons) => buttons.some((button) => button === event.target));
    const column = rows[row]?.findIndex((button) => button === event.target) ?? -1;
    if (column < 0) return;
    const all = rows.flat();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const inRow = (buttons: HTMLButtonElement[] | undefined) => buttons?.[Math.min(column, buttons.length - 1)];
    const filled = (buttons: HTMLButtonElement[]) => buttons.length > 0;
    const next = {
      ArrowRight: () => all[at + 1],
      ArrowLeft: () => all[at - 1],
      ArrowDown: () => inRow(rows.slice(row + 1).find(filled)),
      ArrowUp: () => inRow(rows.slice(0, row).findLast(filled)),
      Home: () => all[0],
      End: () => all.at(-1),
    }[event.key]?.();
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
    const rows = layout(overview, index as 0 | 1, this.groupBy, this.order);
    this.#active ??= this.city ?? rows.find((row) => row.units.length > 0)?.units[0]?.city.id;
    return html`<div class="frame" lang=${lang} @keydown=${this.#keydown}>
      <p class="small">${words.eyebrow(index + 1, surveyMonth(survey, lang))}</p>
      ${heading(this.headingLevel, "title", `“${statement.wording[lang]}”`, lang)}
      <p class="small base">${words.base(survey.responded, survey.invited)}</p>
      <table role="table" aria-labelledby="title">
        <thead class="hidden" role="rowgroup">
          <tr role="row">${words.columns.map((column) => html`<th role="columnheader">${column}</th>`)}</tr>
        </thead>
        <tbody role="rowgroup">${rows.map((row) => this.#renderRow(row))}</tbody>
      </table>
      <footer class="small" part="footer">${words.source}</footer>
    </div>`;
  }

  #renderRow({ key, kind, units, qualified }: Row): TemplateResult {
    const { lang } = this.#lang;
    const word = kind === undefined ? key : kind === "none" ? stanceChartWords[lang].none : stanceLabels[kind][lang];
    return html`<tr role="row" part="row" class=${kind === "unstated" ? "apart" : nothing}>
      <th role="rowheader" scope="row">
        ${kind ? mark(kind, false, 14) : nothing}<span>${word}</span>
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
    return html`<button
      class="unit ${kind}"
      part="unit"
      value=${city.id}
      tabindex=${this.#active === city.id ? 0 : -1}
      aria-expanded=${open}
      aria-label=${`${city.name}, ${stance.toLowerCase()}${qualified ? `, ${stanceLabels.qualified[lang]}` : ""}`}
      title=${city.name}
      @click=${() => this.#select(city.id)}
    >${mark(kind, qualified, 10)}${mark(kind, qualified, 14)}<span class="name" translate="no">${city.short ?? city.name}</span></button>`;
  }

  #renderEvidence(): TemplateResult {
    return html`<div class="panel" part="evidence" aria-live="polite">${this.evidence}</div>`;
  }
}
