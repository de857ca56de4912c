import { questions, statements, study } from "@g40-inburgering/core/data/overview";
import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { AnswerOutline, CityId, CityProfile, ItemId } from "@g40-inburgering/core/types";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { mark, SIZE_20 } from "../shared/mark.js";
import { fail, fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { count, surveyMonth, typeset } from "../shared/words.js";
import { cityCardWords } from "../translations/city-card.js";
import type { Opened } from "./opened.js";
import { styles } from "./styles.js";

/**
 * One city: where it stands on both statements, its key figures and what it answered, in its own words. Figures, answers
 * and the coding behind a stance open in place; their texts, the translation and the themes load only then.
 *
 * @slot - Fallback content, such as a quotation with its source: shown until the data are in hand, and kept if they are not.
 * @fires g40-ready - The card is drawn. Detail: `{ city }`.
 * @fires g40-error - The fallback stays, or an answer could not load. Detail: `{ reason, message }`.
 * @csspart title - The city's name.
 * @csspart stance - A statement with the city's stance.
 * @csspart figure - A key figure, which opens the words it was read from.
 * @csspart answer - A question with its answer.
 * @csspart theme - A theme of an opened answer, which marks the words it was coded from.
 * @csspart footer - The source line.
 * @cssprop --g40-ink - Text. Default: the colour of the page's text.
 * @cssprop --g40-ink2 - Secondary text.
 * @cssprop --g40-rule - Hairlines.
 * @cssprop --g40-agree - Agree and partly agree.
 * @cssprop --g40-disagree - Disagree.
 * @cssprop --g40-neutral - Neither, no choice, no answer.
 * @cssprop --g40-font - Font family. Default: the font of the page.
 */
export class CityCard extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties = {
    city: {},
    for: {},
    headingLevel: { attribute: "heading-level" },
    lang: {},
    profile: { state: true },
    opened: { state: true },
    figure: { state: true },
  };

  /** The city: its id, an alias or its CBS code. An id is quickest: anything else is looked up first. */
  declare city: string;
  /** Id of a chart on the page whose chosen city the card shows. */
  declare for: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  declare profile: CityProfile | undefined;
  declare opened: Opened | undefined;
  declare figure: string | undefined;

  readonly #lang = new LangController(this);
  #followed: Element | null = null;

  constructor() {
    super();
    this.city = "";
    this.for = null;
    this.headingLevel = "3";
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#followed?.removeEventListener("g40-select", this.#followSelect);
    this.#followed = null;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("for")) this.#follow();
    if (changed.has("city")) void this.#load(this.city);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has("profile") || !this.profile) return;
    fire(this, "g40-ready", { city: this.profile.city.id });
    if (this.renderRoot.querySelector("details[open]")) void this.#open();
  }

  #follow() {
    this.#followed?.removeEventListener("g40-select", this.#followSelect);
    this.#followed = this.for ? (this.getRootNode() as Document | ShadowRoot).getElementById(this.for) : null;
    this.#followed?.addEventListener("g40-select", this.#followSelect);
  }

  readonly #followSelect = (event: Event) => {
    const { city } = (event as CustomEvent<{ city: string | null }>).detail;
    if (city) this.city = city;
  };

  async #load(text: string) {
    let profile: CityProfile | undefined;
    try {
      const id = Object.hasOwn(profileLoaders, text) ? (text as CityId) : await this.#find(text);
      profile = id && (await profileLoaders[id]()).profile;
    } catch (error) {
      if (this.city === text)
        fail(this, "load-failed", `could not load "${text}": ${error}. The fallback content stays.`);
    }
    if (this.city !== text) return;
    this.opened = undefined;
    this.figure = undefined;
    this.profile = profile;
  }

  async #find(text: string): Promise<CityId | undefined> {
    if (text === "" && this.for) return undefined;
    const { advice, findCityId } = await import("./find.js");
    const id = findCityId(text);
    if (!id && this.city === text)
      fail(this, "unknown-city", `knows no city "${text}". The fallback content stays. ${advice(text)}`);
    return id;
  }

  async #open() {
    const { profile } = this;
    if (!profile || this.opened) return;
    let opened: Opened;
    try {
      const module = await import("./opened.js");
      const update = () => this.requestUpdate();
      opened = await module.opened(profile, this.renderRoot as ShadowRoot, { html, css, update });
    } catch (error) {
      fail(this, "load-failed", `could not load the answers of "${profile.city.id}": ${error}`);
      const sorry = () => html`<p class="small">${cityCardWords[this.#lang.lang].loadFailed}</p>`;
      opened = { answer: sorry, figure: sorry };
    }
    if (this.profile === profile) this.opened = opened;
  }

  readonly #toggled = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) void this.#open();
  };

  #toggleFigure(id: string) {
    this.figure = this.figure === id ? undefined : id;
    if (this.figure) void this.#open();
  }

  protected override render(): TemplateResult {
    if (!this.profile) return html`<slot></slot>`;
    const { city, stances, outline, figures } = this.profile;
    const { lang } = this.#lang;
    const words = cityCardWords[lang];
    const lines = outline.flatMap((answer) => answer.lines.flat());
    return html`<article class="frame" lang=${lang} aria-labelledby="title">
      <header>
        <p class="small">${study.title[lang]}, ${surveyMonth(study.period, lang)}</p>
        ${heading(this.headingLevel, "title", html`<span translate="no">${typeset(city.name)}</span>`)}
        <p class="small">${city.province}, ${count(city.population, lang)} ${words.inhabitants}</p>
      </header>
      ${
        city.responded
          ? html`<section class="stances">${stances.map((row) => this.#renderStance(row))}</section>
              ${figures.length > 0 ? this.#renderFigures(figures) : nothing}
              ${outline.map((answer) => this.#renderAnswer(answer))}`
          : html`<section><p>${words.didNotAnswer(study.responded, study.invited)}</p></section>`
      }
      <footer class="small" part="footer">
        ${words.source}${lines.length > 0 ? `, ${words.lines} ${Math.min(...lines)}–${Math.max(...lines)}. ${words.ours}` : nothing}
      </footer>
    </article>`;
  }

  #renderStance({ stance, qualified, quote, item }: CityProfile["stances"][number]): TemplateResult {
    const { lang } = this.#lang;
    const words = cityCardWords[lang];
    const sayings = quote.toLowerCase() !== stanceLabels[stance].nl.toLowerCase();
    const length = this.profile?.outline.find((answer) => answer.item === item)?.words;
    const after = [
      qualified ? stanceLabels.qualified[lang] : "",
      !sayings && length === quote.split(" ").length ? words.noReason : "",
    ];
    return html`<div class="stance" part="stance">
      <p class="small wording">“${statements.find(({ id }) => id === item)?.wording[lang]}”</p>
      ${mark(stance, qualified, SIZE_20)}
      <p><b>${stanceLabels[stance][lang]}</b>${after.filter(Boolean).map((text) => html`<span class="after">, ${text}</span>`)}</p>
      ${sayings ? html`<blockquote class="quote" lang="nl">“${quote}”</blockquote>` : nothing}
      ${this.profile?.notes.filter((note) => note.item === item).map((note) => html`<p class="small note">${note.text[lang]}</p>`)}
      ${this.#renderDetails(item, html`<span class="small">${words.whole}</span>`)}
    </div>`;
  }

  #renderFigures(figures: CityProfile["figures"]): TemplateResult {
    const { lang } = this.#lang;
    return html`<section class="figures">
      <ul role="list">${figures.map(
        ({ id, value, label }) =>
          html`<li><button class="figure" part="figure" aria-expanded=${this.figure === id} @click=${() => this.#toggleFigure(id)}><span>${value[lang]}</span><span class="small">${label[lang]}</span></button></li>`,
      )}</ul>
      <div class="body" aria-live="polite">${this.figure && this.opened?.figure(this.figure, lang)}</div>
    </section>`;
  }

  #renderAnswer({ item, words, summary }: AnswerOutline): TemplateResult | typeof nothing {
    const { lang } = this.#lang;
    const question = questions.find(({ id }) => id === item);
    if (!question) return nothing;
    return this.#renderDetails(
      item,
      html`<b>${question.label[lang]}</b><span class="small">${words === 0 ? cityCardWords[lang].lost : summary?.[lang]}</span>`,
    );
  }

  #renderDetails(item: ItemId, summary: TemplateResult): TemplateResult {
    return html`<details class="answer" part="answer" id=${item} @toggle=${this.#toggled}>
      <summary>${summary}<span class="sign"></span></summary>
      <div class="body">${this.opened?.answer(item, this.#lang.lang)}</div>
    </details>`;
  }
}
