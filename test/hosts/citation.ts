import { type CityId, type ItemId, STATEMENTS, stanceOf, survey } from "@g40-inburgering/core";
import { pageAddress, type Site, type View } from "@g40-inburgering/widgets/snippets";
import { parseHTML } from "linkedom";
import { cityIn } from "./views.js";

const MONTHS = { nl: "januari 2018", en: "January 2018" } as const;

const plain = (text: string) => text.replace(/\s+/g, " ").replaceAll("’", "'").trim();

/** The words that a view rests on, where they stand in it to the letter. */
function quotesIn({ element, attributes }: View): readonly string[] {
  const city = attributes.city as CityId;
  const item = attributes.item as ItemId | undefined;
  const items = element === "city-card" ? STATEMENTS : STATEMENTS.filter((id) => id === item);
  return cityIn({ element, attributes, lang: "nl" })?.responded
    ? items.flatMap((id) => stanceOf(city, id)?.quote ?? [])
    : [];
}

export interface Expected {
  readonly view: View;
  readonly site: Site;
  /** Whether the words themselves must be there, and not only whose they are. */
  readonly quotes?: boolean;
}

/**
 * What is missing from a correct citation in what a system made of a snippet: whose it is, when, a link that leads to the
 * view or an answer in it, and the words to the letter. And what should not be there: code that became text.
 */
export function faultsIn(html: string, { view, site, quotes = false }: Expected): readonly string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const pictures = [...document.querySelectorAll("img, amp-img")].map((image) => image.getAttribute("alt") ?? "");
  const text = plain(`${document.body.textContent} ${pictures.join(" ")}`);
  const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
  const author = cityIn(view)?.name;
  const page = pageAddress(view, site);
  const said = [...document.querySelectorAll("blockquote")].map(({ textContent }) => plain(textContent ?? ""));
  const missing = (what: string, isThere: boolean) => (isThere ? [] : [what]);
  return [
    ...missing(`author ${author}`, !author || text.includes(plain(author))),
    ...missing(`author ${survey.collector}`, text.includes(survey.collector)),
    ...missing(`date ${MONTHS[view.lang]}`, text.includes(MONTHS[view.lang])),
    ...missing(
      `link to ${page}`,
      links.some((link) => link.startsWith(page)),
    ),
    ...(quotes ? quotesIn(view) : []).flatMap((quote) =>
      missing(
        `words “${quote}”`,
        said.some((words) => words.includes(plain(quote))),
      ),
    ),
    ...missing("no code as text", !/import\(|g40\.js|&lt;|<\/?[a-z]/.test(text)),
  ];
}
