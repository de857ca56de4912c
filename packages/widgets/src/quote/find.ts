import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { items } from "@g40-inburgering/core/data/items";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import { themeQuotesLoaders } from "@g40-inburgering/core/data/theme-quotes-loaders";
import { cityQuotesOf, themeQuotesOf } from "@g40-inburgering/core/overviews";
import { nearest } from "@g40-inburgering/core/text";
import type {
  Bilingual,
  CityId,
  CityQuotes,
  Dataset,
  Item,
  Lang,
  ThemeId,
  ThemeQuotes,
} from "@g40-inburgering/core/types";
import type { TemplateResult } from "lit";
import { because } from "../shared/because.js";
import { cityIdOf } from "../shared/city-id.js";
import type { MarkKind } from "../shared/mark.js";
import { readSurvey } from "../shared/read-survey.js";
import { type QuotationWords, quotationWords } from "../translations/quotation.js";
import { bundleOf } from "./bundle.js";
import { mustStandOnce, saysMore } from "./passage.js";
import type { Quotation } from "./quotation.js";
import { adoptStyles, drawWhole, type Shared } from "./whole.js";

/** The element, as far as finding its words needs it. */
export interface Finding extends HTMLElement {
  readonly raises: string | null;
  readonly survey: Dataset | undefined;
}

/** What the element hands over: also what its own first words come from and how it draws a mark. */
export interface SharedMap extends Shared {
  readonly mark: (kind: MarkKind, qualified: boolean) => TemplateResult;
  readonly quotesLoaders: Readonly<Partial<Record<CityId, () => Promise<{ readonly quotes: CityQuotes }>>>>;
}

function itemOf(id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (item) return item;
  const known = items.map((candidate) => candidate.id);
  throw because("unknown-item", `knows no item "${id}". Did you mean item="${nearest(id, known)}"?`);
}

/** The theme of this id. A wrong `theme` may have been meant as a colour scheme. */
function themeOf(id: string, raises: string | null): ThemeId {
  if (Object.hasOwn(themeLabels, id)) return id as ThemeId;
  const known = Object.keys(themeLabels);
  const advice = raises
    ? `raises="${nearest(id, known)}"`
    : `theme="${nearest(id, [...known, "light", "dark", "auto"])}"`;
  throw because("unknown-theme", `knows no theme "${id}". Did you mean ${advice}?`);
}

type ThemeLoaders = Readonly<Partial<Record<CityId, () => Promise<{ readonly themeQuotes: ThemeQuotes }>>>>;

/** None for a city that did not take part: it has no file of quotes. */
const noQuotesOf = (id: CityId): CityQuotes => ({
  city: { id, name: cityIndex.find((row) => row.id === id)?.name ?? id },
  items: [],
});

async function quotesOf(
  survey: Dataset | undefined,
  id: CityId,
  loaders: SharedMap["quotesLoaders"],
): Promise<CityQuotes> {
  if (survey) return readSurvey(survey, ["cities", "answers", "stances"], () => cityQuotesOf(survey, id));
  return (await loaders[id]?.())?.quotes ?? noQuotesOf(id);
}

async function themeQuotesIn(survey: Dataset | undefined, id: CityId): Promise<ThemeQuotes> {
  if (survey) return readSurvey(survey, ["answers", "mentions"], () => themeQuotesOf(survey, id));
  const loaders: ThemeLoaders = themeQuotesLoaders;
  return (await loaders[id]?.())?.themeQuotes ?? [];
}

const onQuestion = ({ wording }: Item) => ({
  nl: `${quotationWords.nl.question} “${wording.nl}”`,
  en: `${quotationWords.en.question} “${wording.en}”`,
});

const says =
  (html: Shared["html"], text: (words: QuotationWords, lang: Lang) => string) =>
  (lang: Lang): TemplateResult =>
    html`<p class="says">${text(quotationWords[lang], lang)}</p>`;

const none =
  ({ html, mark }: SharedMap) =>
  (lang: Lang): TemplateResult =>
    html`<p class="stance" part="stance">${mark("none", false)}<b>${quotationWords[lang].none}</b></p>`;

const coded =
  (html: Shared["html"], label: Bilingual) =>
  (lang: Lang): TemplateResult =>
    html`<p class="stance small" part="stance">${quotationWords[lang].theme}: ${label[lang]} (${quotationWords[lang].coding})</p>`;

/**
 * The words asked for, where they are not simply those of a stance: of another survey, of a theme, exact words, a whole
 * answer, or of a city that is given by another name than its id.
 * @param known the city's quotes, where it is known by its id
 * @param raises id of a theme, if any
 * @param words exact words, if any
 * @throws {Reasoned} of reason `unknown-city`, `unknown-item`, `unknown-theme`, `unknown-quote` or `malformed-data`
 */
export async function find(
  host: Finding,
  shared: SharedMap,
  known: CityQuotes | undefined,
  cityText: string | null,
  itemText: string | null,
  raises: string | undefined,
  words: string | null,
): Promise<Quotation> {
  const { survey } = host;
  const { html, css, quotesLoaders } = shared;
  // An attribute that is taken away leaves null.
  const itemId = itemText ?? "integration-going-well";
  const item = itemOf(itemId);
  const theme = raises ? themeOf(raises, host.raises) : undefined;
  const id = known?.city.id ?? cityIdOf(cityText ?? "");
  const { city, items: stances } = known ?? (await quotesOf(survey, id, quotesLoaders));
  const stance = stances.find((row) => row.item === itemId);
  const on = item.kind === "question" ? onQuestion(item) : undefined;
  const found: Quotation = { city, lines: [], ...stance, item: item.id, on };
  if (stances.length === 0 && !words) return { ...found, coded: none(shared) };
  if (stance && !theme && !words) {
    const text = survey?.answers.find((row) => row.city === id && row.item === itemId)?.text ?? "";
    return { ...found, more: saysMore(text, stance.quote, item.wording.nl) };
  }

  const { quote: _, ...silent } = found;
  if (theme && !words) {
    const { lines = [], themes = {} } =
      (await themeQuotesIn(survey, id)).find((candidate) => candidate.item === itemId) ?? {};
    const label = themeLabels[theme];
    const quote = themes[theme];
    if (quote === undefined) {
      const draw = says(html, lines.length > 0 ? (words, lang) => words.silent(label[lang]) : ({ lost }) => lost);
      return { ...silent, lines, draw };
    }
    return { ...found, lines, quote, coded: coded(html, label) };
  }

  const { answers, notes } = await bundleOf(survey, id);
  const answer = answers.find((row) => row.item === itemId);
  const { text = "", lines = [] } = answer ?? {};
  if (words) {
    mustStandOnce(text, words, `${id} to ${itemId}`);
    return { ...found, lines, quote: words, more: saysMore(text, words, item.wording.nl) };
  }
  if (!answer || answer.status === "missing") return { ...silent, draw: says(html, ({ lost }) => lost) };
  adoptStyles(host, css);
  return { ...found, lines, quote: text, draw: (lang) => drawWhole(html, answer, notes, item, lang) };
}
