import { cities } from "@g40-inburgering/core/data/cities";
import { items } from "@g40-inburgering/core/data/items";
import { month, overview, study } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import type {
  CityId,
  Correction,
  Dataset,
  ItemId,
  Lang,
  ProvinceCode,
  Stance,
  ThemeId,
} from "@g40-inburgering/core/types";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { type ExplorerWords, explorerWords } from "../translations/explorer.js";
import { attributeOf, FILTERS, type Filter, filtersOf, type Material, matchesOf, type Size } from "./choice.js";
import { drawControls } from "./controls.js";
import { drawCount } from "./counted.js";
import type { Order } from "./grouped.js";
import { citiesFound, type Found, firstOf, keyOf, type Result } from "./layout.js";
import { type Drawing, drawGroup } from "./results.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");

const published: Material = { overview, cities, items, themeLabels };

/** What a reader asks, and what the page's address keeps. */
const ASKED = ["query", "originals", ...FILTERS] as const;

/** Results shown at first, and added by each "show more". */
const PAGE = 20;

/** Milliseconds without a key after which a reader has typed. */
const PAUSE = 150;

/** Detail of `g40-select`: the answer a reader opened, or no city when it was closed again. */
export interface ExplorerSelectDetail {
  readonly city: CityId | null;
  readonly item: ItemId;
}

/** What there is to show, and what a reader should know about it. */
interface Finding {
  /** While the next loads, the one that was shown. */
  readonly found?: Found | undefined;
  readonly note?: string;
  readonly isPending?: boolean;
}

/**
 * All that the cities answered, to search and to filter: answers with the words a reader looked for, quotes of a theme, or
 * the cities that match. Each result opens the whole answer in place. The texts load when a reader types.
 *
 * @slot - Fallback content, such as a list of links to the answers: shown until the explorer is drawn, and kept if it cannot be.
 * @fires g40-ready - The explorer is drawn. Detail: `{}`.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-select - A reader opened an answer; no city where it was closed. Cancellable: prevent it to leave the answer as it is. Detail: `{ city, item }`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the results. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`.
 * @csspart title - What this is.
 * @csspart query - The search box.
 * @csspart filter - A filter.
 * @csspart status - How much was found, and in how much.
 * @csspart city - A city among the results.
 * @csspart result - An answer among the results.
 * @csspart answer - The whole of an opened answer.
 * @csspart show-more - The button that shows more results.
 * @csspart footer - The source line.
 * @csspart more - The button behind which citation and data are.
 * @csspart copy - A button that copies the citation.
 * @csspart download - The button that downloads the results.
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
export class Explorer extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    query: {},
    stance1: { attribute: "stance-1" },
    stance2: { attribute: "stance-2" },
    raises: {},
    item: {},
    province: {},
    size: {},
    order: {},
    show: {},
    urlState: { type: Boolean, attribute: "url-state" },
    headingLevel: { attribute: "heading-level" },
    lang: {},
    survey: { attribute: false },
    corrections: { attribute: false },
    originals: { state: true },
    limit: { state: true },
    opened: { state: true },
    active: { state: true },
    unfolded: { state: true },
    more: { state: true },
  };

  /** Words to look for in the answers; none by default. */
  declare query: string | null;
  /** Only cities with this stance on "integration is going well": `agree`, `partly`, `neither`, `disagree`, `unstated` or `declined`. */
  declare stance1: Stance | null;
  /** Only cities with this stance on "sufficient instruments". */
  declare stance2: Stance | null;
  /** Only answers that raise this theme: an id of the codebook, such as `housing`. */
  declare raises: ThemeId | null;
  /** Only answers to this question or statement, such as `needs`. */
  declare item: ItemId | null;
  /** Only cities in this province: its ISO code, such as `NL-OV`. */
  declare province: ProvinceCode | null;
  /** Only cities of this size in inhabitants: `under-100000`, `100000-150000` or `150000-and-over`. */
  declare size: Size | null;
  /** Results of a query: `relevance` (default) or `alphabetical`. */
  declare order: Order;
  /** Which controls are shown, apart by blanks, of `query stance-1 stance-2 raises item province size order`; all by default. */
  declare show: string | null;
  /** Reads query and filters from the page's address, and keeps them there. Without it the address is left alone. */
  declare urlState: boolean;
  /** Level of the title, 2 to 6 or `none`; 3 by default. The cities are one level below. */
  declare headingLevel: string;
  /** A survey to draw instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare originals: boolean | undefined;
  declare limit: number;
  declare opened: ReadonlySet<string>;
  declare active: string | undefined;
  declare unfolded: boolean;
  declare more: boolean;

  readonly #lang = new LangController(this);
  readonly #later = new Later(this, loadParts, { css, html });
  readonly #address = new Later(this, loadParts, undefined);
  #typing: ReturnType<typeof setTimeout> | undefined;
  #material: Material | undefined;
  #found: Found | undefined;
  #isDrawn = false;

  constructor() {
    super();
    this.order = "relevance";
    this.limit = PAGE;
    this.opened = new Set();
    new Viewed(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey") || changed.has("corrections")) {
      this.#later.clear();
      this.#found = undefined;
    }
    if (changed.has("order") || ASKED.some((name) => changed.has(name))) {
      this.limit = PAGE;
      this.opened = new Set();
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this.#material && !this.#isDrawn) {
      this.#isDrawn = true;
      fire(this, "g40-ready", {});
    }
    if (this.urlState && this.#material && ASKED.some((name) => changed.has(name)))
      loadParts().then(
        ({ writeAddress }) => writeAddress(this),
        // Said already, when the address could not be read.
        () => undefined,
      );
  }

  /** The language searched: the reader's, or Dutch where the originals are asked for. */
  get searched(): Lang {
    return this.originals ? "nl" : this.#lang.lang;
  }

  /** What is looked through; for the parts that load later. */
  get shownMaterial(): Material | undefined {
    return this.#material;
  }

  /** What was found; for the parts that load later. */
  get shownFound(): Found | undefined {
    return this.#found;
  }

  get #query(): string {
    return `${this.query ?? ""}`;
  }

  readonly #typed = ({ target }: Event) => {
    this.#later.part("finder", this.searched);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(target as HTMLInputElement), PAUSE);
  };

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>("input");
    if (input) this.#ask(input);
  };

  readonly #pressed = (event: KeyboardEvent) => {
    const input = event.target as HTMLInputElement;
    if (event.key !== "Escape" || !input.value) return;
    event.preventDefault();
    input.value = "";
    this.#ask(input);
  };

  readonly #focused = ({ target }: Event) => {
    this.active = (target as HTMLButtonElement).value;
  };

  readonly #keydown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest("li[part]")?.querySelector<HTMLButtonElement>(".row");
    if (event.key === "Escape" && row?.getAttribute("aria-expanded") === "true") {
      row.focus();
      row.click();
    }
    const rows = [...(target.closest(".compact")?.querySelectorAll<HTMLElement>(".row") ?? [])];
    const at = rows.indexOf(target);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = at === -1 ? undefined : rows[places[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  #ask(input: HTMLInputElement) {
    clearTimeout(this.#typing);
    this.query = input.value;
  }

  #toggle(city: CityId, item: ItemId) {
    const key = keyOf(city, item);
    const opened = new Set(this.opened);
    const detail: ExplorerSelectDetail = { city: opened.delete(key) ? null : city, item };
    if (detail.city) opened.add(key);
    if (fire(this, "g40-select", detail, true)) this.opened = opened;
  }

  /** Shows more, and takes focus to the first of what is new: the button itself may be gone. */
  readonly #showMore = async () => {
    const rows = () => this.renderRoot.querySelectorAll<HTMLElement>(".row");
    const { length } = rows();
    this.limit += PAGE;
    await this.updateComplete;
    rows()[length]?.focus({ preventScroll: true });
  };

  async #clear(filters: readonly Filter[]) {
    for (const { name } of filters) this[name] = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus();
  }

  #isShown(control: string): boolean {
    return !this.show || this.show.split(/\s+/).includes(control);
  }

  /** Data in hand, the address read where it is asked for, and no filter set to what there is none of. */
  #prepare(lang: Lang): readonly Filter[] | undefined {
    const material = this.survey ? this.#later.part("material") : published;
    this.#material = undefined;
    if (!material) return undefined;
    const filters = filtersOf(material, stanceLabels, explorerWords[lang], lang);
    if (this.urlState && this.#address.part("readAddress", filters) === undefined) return undefined;
    for (const { name, options } of filters) {
      const value = this[name];
      if (!value || options.some(([id]) => id === value)) continue;
      this.#later.part("unknown", attributeOf(name), value, options.map(([id]) => id).join(" "));
      return undefined;
    }
    this.#material = material;
    return filters;
  }

  #find(material: Material, words: ExplorerWords): Finding {
    const { overview, items } = material;
    const query = this.#query;
    const isAsked = /[\p{L}\p{N}]{2}/u.test(query);
    const finder = isAsked ? this.#later.part("finder", this.searched) : null;
    const quoted = this.raises ? this.#later.part("quoted", this.raises) : null;
    if (finder === undefined || quoted === undefined)
      return { found: this.#found, note: words.loading, isPending: true };
    if (this.raises && !quoted) return { note: words.notLoaded };
    const matches = matchesOf(material, this, quoted?.raises);
    if (finder) return { found: finder(query, matches, this.order, overview) };
    const found = quoted ? quoted.find(matches, overview) : citiesFound(overview, items, matches);
    if (isAsked) return { found, note: words.notLoaded };
    return query.trim() ? { found, note: words.tooShort } : { found };
  }

  protected override render(): TemplateResult {
    const { lang } = this.#lang;
    const words = explorerWords[lang];
    const filters = this.#prepare(lang);
    const material = this.#material;
    if (!filters || !material) return html`<slot></slot>`;
    const finding = this.#find(material, words);
    const { found } = finding;
    this.#found = found;
    const responded = material.overview.filter(({ codes }) => codes).length;
    return html`<div class="frame" lang=${lang}>
      <p class="small">${study.title[lang]}, ${month[lang]}</p>
      ${heading(this.headingLevel, words.title(responded))}
      ${this.#renderControls(filters, words)}
      ${this.#renderStatus(finding, filters, material, words)}
      ${found ? this.#renderFound(found, material, words) : nothing}
      ${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      ${this.#renderFooter(finding, filters, words)}
    </div>`;
  }

  #renderControls(filters: readonly Filter[], words: ExplorerWords): TemplateResult | typeof nothing {
    return drawControls({
      words,
      query: this.#isShown("query") ? this.#query : undefined,
      originals: this.#lang.lang === "nl" ? undefined : !!this.originals,
      filters: filters.filter(({ name }) => this.#isShown(attributeOf(name))),
      choice: this,
      isUnfolded: !!this.unfolded,
      typed: this.#typed,
      submitted: this.#submitted,
      pressed: this.#pressed,
      searchOriginals: (originals) => {
        this.originals = originals;
      },
      choose: (name, value) => {
        this[name] = value as null;
      },
      unfold: () => {
        this.unfolded = !this.unfolded;
      },
    });
  }

  #renderStatus(
    { found, note, isPending }: Finding,
    filters: readonly Filter[],
    { overview }: Material,
    words: ExplorerWords,
  ): TemplateResult {
    const chosen = filters.filter(({ name }) => this[name]);
    const own = chosen.filter(({ name }) => this.#isShown(attributeOf(name)));
    const isCoded = chosen.some(({ name }) => /^(stance|raises)/.test(name));
    return html`<div class="above">
      <div>
        <div role="status" part="status" tabindex="-1">
          ${note ? html`<p>${note}</p>` : nothing}
          ${
            found && !isPending
              ? html`${drawCount(found, this.#query.trim(), overview.length, chosen.length > 0, words)}
                ${isCoded ? html`<p class="small">${words.coded}</p>` : nothing}`
              : nothing
          }
        </div>
        ${
          chosen.length > 0
            ? html`<p class="small chosen">${this.#describe(chosen)}.
              ${own.length > 0 ? html`<button class="link" type="button" @click=${() => this.#clear(own)}>${words.clear}</button>` : nothing}</p>`
            : nothing
        }
      </div>
      ${found?.kind === "answers" && found.n > 0 && this.#isShown("order") ? this.#renderOrder(words) : nothing}
    </div>`;
  }

  /** What the filters narrow to, in words. */
  #describe(filters: readonly Filter[]): string {
    return filters
      .flatMap(({ name, label, options }) => {
        const chosen = options.find(([id]) => id === this[name]);
        return chosen ? [`${label}: ${chosen[1]}`] : [];
      })
      .join("; ");
  }

  #renderOrder({ order, orders }: ExplorerWords): TemplateResult {
    const choose = ({ target }: Event) => {
      this.order = (target as HTMLSelectElement).value as Order;
    };
    return html`<label class="order small">${order}
      <select part="filter" @change=${choose}>
        ${Object.entries(orders).map(([id, text]) => html`<option value=${id} .selected=${id === this.order}>${text}</option>`)}
      </select></label>`;
  }

  #renderFound(found: Found, material: Material, words: ExplorerWords): TemplateResult {
    const groups = firstOf(found, this.limit);
    const asked = Number(/^[2-6]$/.test(this.headingLevel ?? "") ? this.headingLevel : 3);
    const drawing: Drawing = {
      material,
      words,
      kind: found.kind,
      lang: this.#lang.lang,
      searched: this.searched,
      level: this.headingLevel === "none" ? undefined : Math.min(6, asked + 1),
      isOpen: (key) => this.opened.has(key),
      active: this.active,
      toggle: (city, item) => this.#toggle(city, item),
      whole: (city, result) => this.#renderWhole(city, result),
    };
    return html`<ul class="groups" role="list" @keydown=${this.#keydown} @focusin=${this.#focused}>${groups.map((group) => drawGroup(drawing, group))}</ul>
      ${
        found.n > this.limit
          ? html`<button class="link" type="button" part="show-more" @click=${this.#showMore}>${words.showMore(found.n - this.limit)}</button>`
          : nothing
      }`;
  }

  #renderWhole(city: CityId, result: Result): TemplateResult | string | undefined {
    const { lang } = this.#lang;
    const whole = this.#later.part("whole", city);
    if (whole === null) return explorerWords[lang].loadFailed;
    return whole?.(result, lang, this.searched, this.#found?.kind === "quotes" ? this.raises : null);
  }

  #renderFooter({ found, isPending }: Finding, filters: readonly Filter[], words: ExplorerWords): TemplateResult {
    const { lang } = this.#lang;
    const toggle = () => {
      this.more = !this.more;
    };
    const asked = [this.#query, this.#describe(filters)].filter(Boolean).join("; ");
    return html`<footer class="small" part="footer">
      ${words.source} <button class="link" type="button" part="more" aria-expanded=${!!this.more} @click=${toggle}>${words.more}</button>
      ${this.more && found && !isPending ? html`<div class="panel">${this.#later.part("more", lang, asked, `${this.searched} ${this.order}`)}</div>` : nothing}
    </footer>`;
  }
}
