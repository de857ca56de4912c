import { month, statements } from "@g40-inburgering/core/data/overview";
import { quotesLoaders } from "@g40-inburgering/core/data/quotes-loaders";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityQuotes, Correction, Dataset } from "@g40-inburgering/core/types";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { type MarkKind, mark, SIZE_20 } from "../shared/mark.js";
import { Near } from "../shared/near.js";
import { fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { typeset } from "../shared/words.js";
import { quoteWords } from "../translations/quote.js";
import { linesText, type Quotation, stanceWords } from "./quotation.js";
import { styles } from "./styles.js";

const loadParts = () => import("./parts.js");

const loaders: Readonly<Partial<Record<string, () => Promise<{ readonly quotes: CityQuotes }>>>> = quotesLoaders;

/** Letters from which a quotation is set smaller: it is no pull quote any more. */
const LONG = 200;

const mark20 = (kind: MarkKind, qualified: boolean) => mark(kind, qualified, SIZE_20);

const wordingOf = (item: string) => statements.find(({ id }) => id === item)?.wording;

/**
 * One city's exact words on one item, as a quotation to cite: who said it, what was asked, when, and its lines in the source.
 * On a statement these are the words its stance rests on, with the stance; on a question the whole answer. `raises` takes
 * the words a theme was coded from, `quote` words of your own choice, checked to the letter.
 *
 * @slot - Fallback content, such as the quotation with its source: shown until the words are in hand, and kept if they are not.
 * @fires g40-ready - The quotation is drawn. Detail: `{ city, item }`.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-copy - A reader copies the citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr density - `compact` sets the words smaller.
 * @attr show - What stands with the words, apart by blanks, of `stance copy`; all by default. Words and source always stay.
 * @csspart quote - The words.
 * @csspart stance - Where the city stands, with its mark.
 * @csspart source - City, what was asked, date and lines.
 * @csspart copy - A button that copies the citation.
 * @csspart open - A button that opens the whole answer, or our translation of it with it.
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
export class Quote extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    city: {},
    item: {},
    raises: {},
    quote: {},
    for: {},
    lang: {},
    theme: {},
    quotes: { attribute: false },
    survey: { attribute: false },
    corrections: { attribute: false },
    opened: { state: true },
    status: { state: true },
  };

  /** The city: its id, an alias or its CBS code. An id is quickest: anything else is looked up first. */
  declare city: string;
  /** What was asked: a question, or a statement; `integration-going-well` by default. */
  declare item: string;
  /** Id of a theme: the words it was coded from in the answer, with its label. */
  declare raises: string | null;
  /** Exact words of the answer, which must stand in it once, to the letter. Goes before `raises`. */
  declare quote: string | null;
  /** Id of an element on the page whose chosen city is quoted; `*` for any. */
  declare for: string | null;
  /** `light` or `dark`; by default the page's own `color-scheme`. Any other value names a theme, as `raises` does, the clear name for it. */
  declare theme: string | null;
  /** The city's quotes, where the page has them already: the words of a stance are drawn without loading. */
  declare quotes: CityQuotes | undefined;
  /** A survey to quote instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare opened: boolean;
  declare status: unknown;
  // For the parts that load later.
  shown: Quotation | null | undefined;

  readonly #shared = { css, html, mark: mark20, quotesLoaders };
  readonly #lang = new LangController(this);
  readonly #near = new Near(this);
  readonly #later = new Later(this, loadParts, this.#shared);
  readonly #quotations = new Later(this, async () => ({ quotation: this.#load }), undefined);
  #key: string | undefined;
  // A part loads once for its arguments: each copy is one of its own.
  #copies = 0;

  constructor() {
    super();
    this.city = "";
    this.item = "integration-going-well";
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("survey") || changed.has("corrections")) {
      this.#later.clear();
      this.#quotations.clear();
    }
    if (changed.has("city")) {
      this.status = undefined;
      if (this.hasUpdated && !changed.has("quotes")) this.quotes = undefined;
    }
    if (this.for) this.#later.part("follow");
  }

  protected override updated() {
    const { shown } = this;
    const key = shown ? shown.city.id + shown.item + shown.quote : undefined;
    if (shown && key !== this.#key) fire(this, "g40-ready", { city: shown.city.id, item: shown.item });
    this.#key = key;
  }

  /** The words asked for; undefined until they are in hand, null where they cannot be. */
  get #asked(): Quotation | null | undefined {
    const { city, item, quote, quotes } = this;
    // The colour scheme of every element is called `theme`; any other value of it names one of these.
    const theme = this.raises || this.theme?.replace(/^(light|dark|auto)$/, "");
    const given = quotes && !theme && !quote ? stanceWords(quotes, item) : undefined;
    if (given || !this.#near.is || (!city && this.for)) return given;
    return this.#quotations.part("quotation", city, item, theme, quote);
  }

  readonly #load = async (
    _host: unknown,
    _shared: unknown,
    city: string,
    item: string,
    theme: string | undefined,
    words: string | null,
  ): Promise<Quotation> => {
    const [own, parts] = await Promise.all([
      this.survey ? undefined : loaders[city]?.(),
      (theme || words || !wordingOf(item)) && loadParts(),
    ]);
    const quotes = own?.quotes;
    const plain = !parts && quotes && stanceWords(quotes, item);
    return plain || (parts || (await loadParts())).find(this, this.#shared, quotes, city, item, theme, words);
  };

  /** What copies loads when a reader comes near it: browsers let a page copy only at once after a click. */
  readonly #cite = ({ type, target }: Event) => {
    const { lang } = this.#lang;
    const near = this.#later.part("cite", "", lang, 0);
    if (type !== "click") return;
    if (near === null) this.status = quoteWords[lang].loadFailed;
    this.#later.part("cite", (target as HTMLButtonElement).value, lang, ++this.#copies);
  };

  protected override render(): TemplateResult {
    const asked = this.#asked;
    // While other words load, the last ones stay.
    const shown = asked === undefined ? this.shown : asked;
    this.shown = shown;
    if (!shown) return html`<slot></slot>`;
    const { lang } = this.#lang;
    const words = quoteWords[lang];
    const { city, item, lines, stance, qualified, quote, draw, on } = shown;
    // A quote that is only the word of the stance is not said twice; an empty line, which would tear a pull quote apart,
    // is drawn as the end of a line.
    const isBare = stance && stanceLabels[stance].nl.toLowerCase() === quote?.toLowerCase();
    const view = this.opened && this.#later.part("opened", city.id, item, lang, draw ? "" : (quote ?? ""));
    return html`<figure class="frame" lang=${lang} aria-labelledby="cite">
      ${draw ? draw(lang) : quote && !isBare ? html`<blockquote class="quote ${quote.length > LONG ? "long" : ""}" part="quote" lang="nl">“${quote.replaceAll("\n\n", "\n")}”</blockquote>` : nothing}
      <figcaption>
        ${stance ? html`<p class="stance" part="stance">${mark20(stance, !!qualified)}<span><b>${stanceLabels[stance][lang]}</b>${qualified ? `, ${stanceLabels.qualified[lang]}` : ""}${isBare && !shown.more ? words.noReason : ""} <span class="small">(${words.coding})</span></span></p>` : nothing} ${shown.coded?.(lang)}
        <p class="small"><cite id="cite" part="source"><b translate="no">${typeset(city.name)}</b> ${on?.[lang] ?? `${words.on} “${wordingOf(item)?.[lang]}”`} EenVandaag, ${month[lang]}${lines.length > 0 ? words.line + linesText(lines) : ""}.</cite> ${
          quote && (!draw || lang === "en")
            ? html`<button class="link" part="open" aria-expanded=${!!this.opened} @click=${() => {
                this.opened = !this.opened;
              }}>${words.whole}</button>`
            : nothing
        }</p>
        <div class="opened">${view === null ? words.loadFailed : view || nothing}</div>
        ${quote ? html`<p class="acts small" @click=${this.#cite} @pointerover=${this.#cite} @focusin=${this.#cite}>${words.copy} ${words.formats.map((name, place) => html`<button class="link" part="copy" value=${place}>${name}</button> `)}<span role="status">${this.status}</span></p>` : nothing}
        ${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      </figcaption>
    </figure>`;
  }
}
