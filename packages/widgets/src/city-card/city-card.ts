import { month, questions, statements, study } from "@g40-inburgering/core/data/overview";
import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { AnswerOutline, CityId, CityProfile, Correction, Dataset, ItemId } from "@g40-inburgering/core/types";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { Later } from "../shared/later.js";
import { mark, SIZE_20 } from "../shared/mark.js";
import { Near } from "../shared/near.js";
import { fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { Viewed } from "../shared/viewed.js";
import { count, typeset } from "../shared/words.js";
import { cityCardWords } from "../translations/city-card.js";
import type { Opened } from "./opened.js";
import { styles } from "./styles.js";

/**
 * One city: where it stands on both statements, its key figures and what it answered, in its own words. Figures, answers
 * and the coding behind a stance open in place; their texts, the translation and the themes load only then.
 *
 * @slot - Fallback content, such as a quotation with its source: shown until the data are in hand, and kept if they are not.
 * @fires g40-ready - The card is drawn. Detail: `{ city }`.
 * @fires g40-view - It has been half visible for a second; once. Detail: `{}`.
 * @fires g40-copy - A reader copies a citation. Cancellable. Detail: `{ format, text }`.
 * @fires g40-download - A reader downloads the data. Cancellable. Detail: `{ file, text }`.
 * @fires g40-correction - The page's `corrections` are shown. Detail: `{ corrections }`.
 * @fires g40-error - The fallback stays, or a part could not load. Detail: `{ reason, message }`.
 * @attr theme - `light` or `dark`; by default the page's own `color-scheme`.
 * @attr density - `compact` leaves out figures, answers and the second quote.
 * @attr show - What is shown, apart by blanks, of `stances figures answers`; all by default. The source line always stays.
 * @csspart title - The city's name.
 * @csspart stance - A statement with the city's stance.
 * @csspart figure - A key figure, which opens the words it was read from.
 * @csspart answer - A question with its answer.
 * @csspart theme - A theme of an opened answer, which marks the words it was coded from.
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
export class CityCard extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    city: {},
    for: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    profile: { attribute: false },
    survey: { attribute: false },
    corrections: { attribute: false },
    asked: { state: true },
    figure: { state: true },
    more: { state: true },
  };

  /** The city: its id, an alias or its CBS code. An id is quickest: anything else is looked up first. */
  declare city: string;
  /** Id of an element on the page whose chosen city the card shows; `*` for any. */
  declare for: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  /** The city's profile, where the page has it already: nothing loads before the card is drawn. */
  declare profile: CityProfile | undefined;
  /** A survey to draw instead of the published one, as in `dataset.json`. */
  declare survey: Dataset | undefined;
  /** Corrections to show, where the page is pinned to an older version. */
  declare corrections: readonly Correction[] | undefined;
  declare asked: boolean;
  declare figure: string | undefined;
  declare more: boolean;

  readonly #lang = new LangController(this);
  readonly #near = new Near(this);
  readonly #later = new Later(this, () => import("./parts.js"), { css, html });
  readonly #profiles = new Later(this, async () => ({ profile: this.#load }), undefined);
  #drawn: CityProfile | undefined;

  constructor() {
    super();
    this.city = "";
    new Viewed(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("city")) {
      this.figure = undefined;
      if (this.hasUpdated && !changed.has("profile")) this.profile = undefined;
    }
    if (changed.has("survey") || changed.has("corrections")) {
      this.#later.clear();
      this.#profiles.clear();
    }
    if (this.for) this.#later.part("follow");
  }

  protected override updated() {
    const profile = this.#profile;
    if (!profile || profile === this.#drawn) return;
    this.#drawn = profile;
    fire(this, "g40-ready", { city: profile.city.id });
  }

  /** The profile that is drawn; for the parts that load later. */
  get shownProfile(): CityProfile | undefined {
    return this.#profile ?? undefined;
  }

  /** The city's profile; while another loads the last one stays, and where it cannot load there is none. */
  get #profile(): CityProfile | null | undefined {
    const { city } = this;
    if (this.profile) return this.profile;
    if (!this.#near.is || (city === "" && this.for)) return this.#drawn;
    const loaded = this.#profiles.part("profile", city);
    return loaded === undefined ? this.#drawn : loaded;
  }

  readonly #load = async (_host: unknown, _shared: unknown, text: string): Promise<CityProfile> => {
    if (!this.survey && Object.hasOwn(profileLoaders, text)) return (await profileLoaders[text as CityId]()).profile;
    return (await import("./find.js")).findProfile(text, this.survey, profileLoaders);
  };

  readonly #toggled = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) this.asked = true;
  };

  #toggleFigure(id: string) {
    this.figure = this.figure === id ? undefined : id;
    this.asked = true;
  }

  protected override render(): TemplateResult {
    const profile = this.#profile;
    if (!profile) return html`<slot></slot>`;
    const { city, stances, outline, figures } = profile;
    const { lang } = this.#lang;
    const words = cityCardWords[lang];
    const opened = this.asked ? this.#later.part("opened", city.id) : undefined;
    return html`<article class="frame" lang=${lang} aria-labelledby="title">
      <header>
        <p class="small">${study.title[lang]}, ${month[lang]}</p>
        ${heading(this.headingLevel, html`<span translate="no">${typeset(city.name)}</span>`)}
        <p class="small">${city.province}, ${count(city.population, lang)} ${words.inhabitants}</p>
      </header>
      ${
        city.responded
          ? html`<section class="stances">${stances.map((row) => this.#renderStance(row, profile, opened))}</section>
              ${figures.length > 0 ? this.#renderFigures(figures, opened) : nothing}
              ${outline.map((answer) => this.#renderAnswer(answer, opened))}`
          : html`<section><p>${words.didNotAnswer(study.responded, study.invited)}</p></section>`
      }
      ${this.#renderFooter(profile)}
    </article>`;
  }

  #renderStance(
    { stance, qualified, quote, item }: CityProfile["stances"][number],
    { outline, notes }: CityProfile,
    opened: Opened | null | undefined,
  ): TemplateResult {
    const { lang } = this.#lang;
    const words = cityCardWords[lang];
    const sayings = quote.toLowerCase() !== stanceLabels[stance].nl.toLowerCase();
    const length = outline.find((answer) => answer.item === item)?.words;
    const after = [
      qualified ? stanceLabels.qualified[lang] : "",
      !sayings && length === quote.split(" ").length ? words.noReason : "",
    ];
    return html`<div class="stance" part="stance">
      <p class="small wording">“${statements.find(({ id }) => id === item)?.wording[lang]}”</p>
      ${mark(stance, qualified, SIZE_20)}
      <p><b>${stanceLabels[stance][lang]}</b>${after.filter(Boolean).map((text) => html`<span class="after">, ${text}</span>`)}</p>
      ${sayings ? html`<blockquote class="quote" lang="nl">“${quote}”</blockquote>` : nothing}
      ${notes.filter((note) => note.item === item).map((note) => html`<p class="small note">${note.text[lang]}</p>`)}
      ${this.#renderDetails(item, html`<span class="small">${words.whole}</span>`, opened)}
    </div>`;
  }

  #renderFigures(figures: CityProfile["figures"], opened: Opened | null | undefined): TemplateResult {
    const { lang } = this.#lang;
    return html`<section class="figures">
      <ul role="list">${figures.map(
        ({ id, value, label }) =>
          html`<li><button class="figure" part="figure" aria-expanded=${this.figure === id} @click=${() => this.#toggleFigure(id)}><span>${value[lang]}</span><span class="small">${label[lang]}</span></button></li>`,
      )}</ul>
      <div class="body" aria-live="polite">${this.figure && this.#sorry(opened, opened?.figure(this.figure, lang))}</div>
    </section>`;
  }

  #renderAnswer(
    { item, words, summary }: AnswerOutline,
    opened: Opened | null | undefined,
  ): TemplateResult | typeof nothing {
    const { lang } = this.#lang;
    const question = questions.find(({ id }) => id === item);
    if (!question) return nothing;
    return this.#renderDetails(
      item,
      html`<b>${question.label[lang]}</b><span class="small">${words === 0 ? cityCardWords[lang].lost : summary?.[lang]}</span>`,
      opened,
    );
  }

  #renderDetails(item: ItemId, summary: TemplateResult, opened: Opened | null | undefined): TemplateResult {
    return html`<details class="answer" part="answer" id=${item} @toggle=${this.#toggled}>
      <summary>${summary}<span class="sign"></span></summary>
      <div class="body">${this.#sorry(opened, opened?.answer(item, this.#lang.lang))}</div>
    </details>`;
  }

  #sorry(opened: Opened | null | undefined, view: TemplateResult | undefined): TemplateResult | string | undefined {
    return opened === null ? cityCardWords[this.#lang.lang].loadFailed : view;
  }

  #renderFooter(profile: CityProfile): TemplateResult {
    const { lang } = this.#lang;
    const words = cityCardWords[lang];
    const lines = profile.outline.flatMap((answer) => answer.lines.flat());
    return html`${this.corrections?.length ? this.#later.part("corrected", lang) : nothing}
      <footer class="small" part="footer">
        ${words.source}${lines.length > 0 ? `, ${words.lines} ${Math.min(...lines)}–${Math.max(...lines)}. ${words.ours}` : "."} <button class="link" part="more" aria-expanded=${!!this.more} @click=${() => {
          this.more = !this.more;
        }}>${words.more}</button>
        ${this.more ? this.#later.part("more", profile.city.id, lang) : nothing}
      </footer>`;
  }
}
