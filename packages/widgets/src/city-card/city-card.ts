import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { questions, statements, study } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { loadProfile } from "@g40-inburgering/core/load";
import { findCity, lineRanges } from "@g40-inburgering/core/query";
import { nearest } from "@g40-inburgering/core/text";
import type { AnswerOutline, CityProfile, ItemId, StanceRow } from "@g40-inburgering/core/types";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { heading } from "../shared/heading.js";
import { LangController } from "../shared/lang.js";
import { mark, SIZE_20 } from "../shared/mark.js";
import { fail, fire } from "../shared/report.js";
import { theme } from "../shared/theme.js";
import { count, surveyMonth, typeset } from "../shared/words.js";
import { cityCardWords } from "../translations/city-card.js";
import { styles } from "./styles.js";

/**
 * One city: where it stands on both statements and what it answered, in its own words.
 *
 * @slot - Fallback content, such as a quotation with its source: shown until the data are in hand, and kept if they are not.
 * @fires g40-ready - The card is drawn. Detail: `{ city }`.
 * @fires g40-error - The fallback stays, or an answer could not load. Detail: `{ reason, message }`.
 * @csspart title - The city's name.
 * @csspart stance - A statement with the city's stance.
 * @csspart answer - A question with its answer.
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
  };

  /** The city: its id, an alias or its CBS code. */
  declare city: string;
  /** Id of a chart on the page whose chosen city the card shows. */
  declare for: string | null;
  /** Level of the title, 2 to 6 or `none`; 3 by default. */
  declare headingLevel: string;
  declare profile: CityProfile | undefined;
  declare opened: Partial<Record<ItemId, TemplateResult>>;

  readonly #lang = new LangController(this);
  #followed: Element | null = null;

  constructor() {
    super();
    this.city = "";
    this.for = null;
    this.headingLevel = "3";
    this.opened = {};
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
    for (const { id } of this.renderRoot.querySelectorAll("details[open]")) void this.#open(id as ItemId);
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
    const known = findCity(cityIndex, text);
    if (!known) {
      this.profile = undefined;
      if (text === "" && this.for) return;
      const suggestion = nearest(
        text,
        cityIndex.map(({ id }) => id),
      );
      fail(
        this,
        "unknown-city",
        `knows no city "${text}". The fallback content stays. ${text ? `Did you mean city="${suggestion}"?` : `Give a city, such as city="${cityIndex[0]?.id}".`}`,
      );
      return;
    }
    try {
      const profile = await loadProfile(known.id);
      if (this.city === text) {
        this.opened = {};
        this.profile = profile;
      }
    } catch (error) {
      if (this.city === text)
        fail(this, "load-failed", `could not load "${known.id}": ${error}. The fallback content stays.`);
    }
  }

  async #open(item: ItemId) {
    const { profile } = this;
    const { lang } = this.#lang;
    if (!profile || this.opened[item]) return;
    const show = (view: TemplateResult) => {
      if (this.profile === profile) this.opened = { ...this.opened, [item]: view };
    };
    try {
      const { answerView } = await import("./answer-view.js");
      show(await answerView(profile, item, { html, words: cityCardWords[lang], lang, lineRanges }));
    } catch (error) {
      fail(this, "load-failed", `could not load "${profile.city.id}" on "${item}": ${error}`);
      show(html`<p class="small">${cityCardWords[lang].loadFailed}</p>`);
    }
  }

  protected override render(): TemplateResult {
    if (!this.profile) return html`<slot></slot>`;
    const { city, stances, outline } = this.profile;
    const { lang } = this.#lang;
    const words = cityCardWords[lang];
    const lines = outline.flatMap((answer) => answer.lines);
    return html`<article class="frame" lang=${lang} aria-labelledby="title">
      <header>
        <p class="small">${study.title[lang]}, ${surveyMonth(study.period, lang)}</p>
        ${heading(this.headingLevel, "title", html`<span translate="no">${typeset(city.name)}</span>`)}
        <p class="small">${city.province}, ${count(city.population, lang)} ${words.inhabitants}</p>
      </header>
      ${
        city.responded
          ? html`<section class="stances">${stances.map((row) => this.#renderStance(row))}</section>
              ${outline.map((answer) => this.#renderAnswer(answer))}`
          : html`<section><p>${words.didNotAnswer(study.responded, study.invited)}</p></section>`
      }
      <footer class="small" part="footer">
        ${words.source}${lines.length > 0 ? `, ${words.lines} ${Math.min(...lines.flat())}–${Math.max(...lines.flat())}` : nothing}
      </footer>
    </article>`;
  }

  #renderStance(row: StanceRow): TemplateResult {
    const { lang } = this.#lang;
    const { stance, qualified, quote, item } = row;
    const wording = statements.find(({ id }) => id === item)?.wording[lang];
    const sayings = quote.toLowerCase() !== stanceLabels[stance].nl.toLowerCase();
    const alone = !sayings && this.#outlineOf(item)?.words === quote.split(" ").length;
    const after = [qualified ? stanceLabels.qualified[lang] : "", alone ? cityCardWords[lang].noReason : ""];
    return html`<div class="stance" part="stance">
      <p class="small wording">“${wording}”</p>
      ${mark(stance, qualified, SIZE_20)}
      <p><b>${stanceLabels[stance][lang]}</b>${after.filter(Boolean).map((text) => html`<span class="after">, ${text}</span>`)}</p>
      ${sayings ? html`<blockquote class="quote" lang="nl">“${quote}”</blockquote>` : nothing}
      ${this.profile?.notes.filter((note) => note.item === item).map((note) => html`<p class="small note">${note.text[lang]}</p>`)}
      ${this.#renderLines(item)}
    </div>`;
  }

  #outlineOf(item: ItemId): AnswerOutline | undefined {
    return this.profile?.outline.find((answer) => answer.item === item);
  }

  #renderLines(item: ItemId): TemplateResult {
    const { lang } = this.#lang;
    return html`<p class="small">${cityCardWords[lang].source}, ${cityCardWords[lang].lines} ${lineRanges(this.#outlineOf(item)?.lines ?? [])}</p>`;
  }

  #renderAnswer(answer: AnswerOutline): TemplateResult | typeof nothing {
    const { lang } = this.#lang;
    const question = questions.find(({ id }) => id === answer.item);
    if (!question) return nothing;
    const lost = answer.missingReason !== null;
    return html`<details class="answer" part="answer" id=${answer.item} @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && this.#open(answer.item)}>
      <summary>
        <b>${question.label[lang]}</b>
        <span class="sign"></span>
        <span class="small">${lost ? cityCardWords[lang].lost : cityCardWords[lang].words(answer.words)}</span>
      </summary>
      <div class="body">${this.opened[answer.item]}</div>
    </details>`;
  }
}
