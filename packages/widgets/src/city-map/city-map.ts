import { month, overview, statements } from "@g40-inburgering/core/data/overview";
import { placedMeasureLoaders } from "@g40-inburgering/core/data/placed-measure-loaders";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityId, Correction, Dataset, MeasureId, StatementId, ThemeId } from "@g40-inburgering/core/types";
import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { cityMapWords } from "../translations/city-map.js";
import type { Act } from "./choose.js";
import { type Asked, type Group, type Picture, pictureOfStances, type Shared, type Shown } from "./picture.js";
import { aroundMarks, coast, placeRules, places, provinces } from "./places.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");

/**
 * Where the cities lie and how they differ: a map that is a list. Its marks are the buttons of a list of cities, grouped
 * by stance, by what their number means or by whether they raise a theme; choosing one shows the words behind it.
 *
 * @slot - Fallback content, such as a plain table: shown until the map is drawn, and kept if it cannot be.
 * @fires g40-ready - The map is drawn. Detail: `{ statement }`, `{ measure, per }` or `{ raises }`, as what is shown.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-select - A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city }` and that of `g40-ready`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the data. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`.
 * @attr show - What stands above the map, apart by blanks, of `title base`; all by default. The source line always stays.
 * @csspart title - The statement as asked, the measure, or the theme.
 * @csspart map - The drawn country.
 * @csspart group - Cities alike, with their word and number.
 * @csspart unit - A city.
 * @csspart evidence - The words of the chosen city.
 * @csspart view - The button that shows the list instead of the map.
 * @csspart footer - The source line.
 * @csspart more - The button behind which citation, data and rights are.
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
export class CityMap extends LitElement {
  static override styles: CSSResultGroup = [theme, unsafeCSS(placeRules), styles];

  static override properties = {
    statement: {},
    measure: {},
    per: {},
    raises: {},
    city: {},
    cities: {},
    for: {},
    view: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    survey: { attribute: false },
    corrections: { attribute: false },
    active: { state: true },
    pointed: { state: true },
    listed: { state: true },
    more: { state: true },
  };

  /** `integration-going-well` (default) or `sufficient-instruments`: shows where the cities stand on it. */
  declare statement: StatementId;
  /** Id of a measure, such as `housed`: shows its figures instead, those that may stand side by side as discs of their size. */
  declare measure: MeasureId | null;
  /** `thousand` divides the figures by inhabitants. */
  declare per: string | null;
  /** Id of a theme, such as `regie`: shows which cities raise it instead. */
  declare raises: ThemeId | null;
  /** Id of the city whose words are open; none by default. */
  declare city: CityId | null;
  /** Ids of the cities to show, apart by blanks; all by default. */
  declare cities: string | null;
  /** Id of an element on the page whose chosen city opens here too; `*` for any. */
  declare for: string | null;
  /** `list` shows the cities as a list alone; a map by default. */
  declare view: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  /** A survey to draw instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare active: CityId | undefined;
  declare pointed: CityId | undefined;
  declare listed: boolean;
  declare more: boolean;

  readonly #lang = new LangController(this);
  readonly #shared: Shared = {
    css,
    html,
    month,
    overview,
    statements,
    stanceLabels,
    loadParts,
    pictureOfStances,
    none: (lang) => cityMapWords[lang].none,
  };
  readonly #parts = new Later(this, loadParts, this.#shared);
  readonly #pictures = new Later(this, async () => ({ picture: this.#load }), undefined);
  #shown: Picture | undefined;
  /** Figures in words of cities that stand apart: for the list alone. */
  #apart: Readonly<Partial<Record<CityId, string>>> | null | undefined;
  #drawn: string | undefined;

  constructor() {
    super();
    this.statement = "integration-going-well";
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey") || changed.has("corrections")) {
      this.#parts.clear();
      this.#pictures.clear();
    }
    if (this.for) this.#parts.part("follow");
    if (this.#list) this.#parts.part("asList");
  }

  protected override updated() {
    const detail = JSON.stringify(this.#shown?.detail);
    if (this.#drawn === detail) return;
    this.#drawn = detail;
    if (this.#shown) fire(this, "g40-ready", this.#shown.detail);
  }

  get #list(): boolean {
    return this.view === "list" || this.listed;
  }

  /** What is drawn; for the parts that load later. */
  get picture(): Picture | undefined {
    return this.#shown;
  }

  /** Data and what draws them come side by side: two downloads in a row at most. */
  readonly #load = async (_host: unknown, _shared: unknown, wish: string): Promise<Picture> => {
    const asked = JSON.parse(wish) as Asked;
    const { measure, raises } = asked;
    const data = measure && !this.survey ? placedMeasureLoaders[measure]?.() : undefined;
    const { picture } = await (measure ? import("./figures.js") : raises ? import("./themes.js") : loadParts());
    return picture(this, this.#shared, asked, (await data)?.placedMeasure);
  };

  readonly #act = async (event: Event) => {
    // Read before the parts are there: an event has no target after its time, and its default has happened by then.
    const { type, target, key, clientX: x, clientY: y, detail } = event as unknown as Act;
    if (target.matches(".unit") && /^(Arrow|Home|End)/.test(key ?? "")) event.preventDefault();
    (await loadParts()).choose(this, { type, target, key, clientX: x, clientY: y, detail });
  };

  #picture(): Picture | null | undefined {
    const { measure, raises, survey, cities, statement, per } = this;
    const { lang } = this.#lang;
    const atHand = measure || raises || survey || cities ? undefined : pictureOfStances(overview, statement, lang);
    const asked: Asked = { measure, raises, statement, cities, per, lang };
    const picture = atHand ?? this.#pictures.part("picture", JSON.stringify(asked));
    if (picture === undefined) return this.#shown;
    this.#apart = picture && measure && this.#list ? this.#parts.part("figuresApart", measure, lang) : undefined;
    return picture;
  }

  protected override render(): TemplateResult {
    const picture = this.#picture();
    this.#shown = picture ?? undefined;
    if (!picture) return html`<slot></slot>`;
    const { lang } = this.#lang;
    const words = cityMapWords[lang];
    const { eyebrow, title, base, groups, notes, apart } = picture;
    const shown = groups.flatMap(({ cities }) => cities);
    this.active ??= this.city ?? shown[0]?.city.id;
    const list = this.#list;
    const act = this.#act;
    return html`<div
      class="frame ${list ? "list" : "map"}"
      lang=${lang}
      @keydown=${act}
      @focusin=${act}
      @focusout=${act}
      @click=${act}
      @pointermove=${act}
      @pointerleave=${act}
    >
      <p class="small">${eyebrow}</p>
      ${heading(this.headingLevel, title)}
      <p class="small base">${base}</p>
      <div class="figure">
        ${list ? nothing : this.#renderLand(shown)}
        <div class="key">
          <ul role="list" aria-labelledby="title">${groups.map((group) => this.#renderGroup(group, list))}${notes.map((note) => html`<li class="head">${note}</li>`)}</ul>
          ${this.view === "list" ? nothing : html`<button class="link small" part="view" value="view">${list ? words.asMap : words.asList}</button>`}
        </div>
        ${list ? nothing : html`<p class="small named" aria-hidden="true">${this.#nameOf(shown) ?? words.hint}</p>${this.#renderEvidence(shown)}`}
      </div>
      ${apart}
      ${this.corrections?.length ? this.#parts.part("corrected", lang) : nothing}
      <footer class="small" part="footer">
        ${words.source} <button class="link" part="more" value="more" aria-expanded=${!!this.more}>${words.more}</button>
        ${this.more ? this.#parts.part("more", title, lang) : nothing}
      </footer>
    </div>`;
  }

  /**
   * The country, with ground left free between provinces and around marks, whatever the page's ground is. Clipped and not
   * masked: Chromium never frees an element with a mask once it was painted.
   */
  #renderLand(shown: readonly Shown[]): TemplateResult {
    const own = places.filter(({ id }) => shown.some(({ city }) => city.id === id));
    return html`<svg class="land" part="map" viewBox="0 0 613 724" aria-hidden="true">
      <clipPath id="provinces"><path clip-rule="evenodd" d=${provinces} /></clipPath>
      <clipPath id="marks"><path clip-rule="evenodd" d=${aroundMarks(own)} /></clipPath>
      <g clip-path="url(#provinces)"><path class="coast" clip-path="url(#marks)" d=${coast} /></g>
    </svg>`;
  }

  #renderGroup({ key, word, sign, cities }: Group, list: boolean): TemplateResult {
    return html`<li class="group ${key}" part="group">
      <p class="head">${sign}<span>${word}</span><b>${cities.length}</b></p>
      <ul class="units" role="list">${cities.map((shown) => this.#renderUnit(shown, key, list))}</ul>
      ${list && cities.some(({ city }) => city.id === this.city) ? this.#renderEvidence(cities) : nothing}
    </li>`;
  }

  /** On the map a name stands beside its mark, and is heard with it. */
  #renderUnit({ city, sign, said, value }: Shown, key: string, list: boolean): TemplateResult {
    const label = city.label ?? city.name;
    return html`<li id=${city.id}><button
      class="unit ${key} ${this.pointed === city.id ? "near" : ""}"
      part="unit"
      value=${city.id}
      tabindex=${this.active === city.id ? 0 : -1}
      aria-expanded=${this.city === city.id}
      aria-label="${label}, ${said}"
    >${sign}${list ? html`<span translate="no">${label}</span><span>${value ?? this.#apart?.[city.id]}</span>` : nothing}</button>${
      list ? nothing : html`<span class="name" translate="no" aria-hidden="true">${label}</span>`
    }</li>`;
  }

  /** The city under pointer or focus, in words. */
  #nameOf(shown: readonly Shown[]): TemplateResult | undefined {
    const found = shown.find(({ city }) => city.id === this.pointed);
    return found && html`<b translate="no">${found.city.label ?? found.city.name}</b> ${found.said}`;
  }

  #renderEvidence(shown: readonly Shown[]): TemplateResult {
    const { lang } = this.#lang;
    const own = shown.some(({ city }) => city.id === this.city);
    if (this.city && !overview.some(({ id }) => id === this.city)) this.#parts.part("unknownCity", this.city);
    const view = own ? this.#parts.part("evidence", this.city as CityId, lang, this.#shown?.title ?? "") : undefined;
    return html`<div class="panel" part="evidence" aria-live="polite">${view === null ? cityMapWords[lang].loadFailed : view}</div>`;
  }
}
