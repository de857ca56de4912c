import type { Lang, Span } from "../types.js";
import { lineRanges } from "./cite.js";

/** How a citation is written: for reading, for a reference manager, or for a page. */
export type CitationFormat = "text" | "bibtex" | "ris" | "csl-json" | "html";

export const CITATION_FORMATS: readonly CitationFormat[] = ["text", "bibtex", "ris", "csl-json", "html"];

/** What a citation says, before it is written in a format. */
export interface Citation {
  /** Short key, unique for what is cited: `gouda-needs`. */
  readonly id: string;
  /** Who says it: a municipality, or who counted. */
  readonly author: string;
  /** What it says it on or what it is: the wording of an item, the title of a table. */
  readonly title: string;
  /** The document it stands in. */
  readonly container: string;
  readonly publisher: string;
  /** ISO month. */
  readonly date: string;
  /** Lines of the document, 1-based, both ends included; none for a count. */
  readonly lines: readonly Span[];
  /** The exact words, where words are cited. */
  readonly quote?: string | undefined;
  /** Version of the data, where a count is cited. */
  readonly version?: string | undefined;
  /** Address of a page that shows it. */
  readonly url?: string | undefined;
}

const WORDS = {
  nl: { locale: "nl-NL", lines: "regels", version: "dataversie" },
  en: { locale: "en-GB", lines: "lines", version: "data version" },
} as const satisfies Record<Lang, unknown>;

const monthText = (date: string, lang: Lang) =>
  new Date(`${date}-01T00:00:00Z`).toLocaleDateString(WORDS[lang].locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

const placeText = ({ lines, version }: Citation, lang: Lang) =>
  [
    lines.length > 0 ? `${WORDS[lang].lines} ${lineRanges(lines)}` : "",
    version ? `${WORDS[lang].version} ${version}` : "",
  ].filter(Boolean);

/** One line: who, on what, where and when. */
function asText(citation: Citation, lang: Lang): string {
  const { author, title, container, publisher, date, url } = citation;
  const place = [container, ...placeText(citation, lang)].join(", ");
  return `${author}, “${title}” ${publisher}, ${monthText(date, lang)}. ${place}.${url ? ` ${url}` : ""}`;
}

const escapeTex = (text: string) =>
  text.replace(/[\\{}$&#^_%~]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`));

function asBibtex(citation: Citation, lang: Lang): string {
  const { id, author, title, container, publisher, date, url, quote } = citation;
  const [year, month] = date.split("-");
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", `{${escapeTex(author)}}`],
    ["title", escapeTex(title)],
    ["howpublished", escapeTex(`${container}, ${publisher}`)],
    ["year", year],
    ["month", String(Number(month))],
    ["note", escapeTex([...placeText(citation, lang), ...(quote ? [`“${quote}”`] : [])].join(". "))],
    ["url", url],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(",\n")}\n}`;
}

/** RIS ends a field at its line end, so line ends in a value become blanks. */
const risLine = (tag: string, value: string | undefined) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []);

function asRis(citation: Citation, lang: Lang): string {
  const { id, author, title, container, publisher, date, url, quote, version } = citation;
  return [
    ...risLine("TY", version ? "DATA" : "GEN"),
    ...risLine("ID", id),
    ...risLine("AU", `${author},`),
    ...risLine("TI", title),
    ...risLine("T2", container),
    ...risLine("PB", publisher),
    ...risLine("PY", date.slice(0, 4)),
    ...risLine("DA", `${date.replace("-", "/")}//`),
    ...risLine("SP", placeText(citation, lang).join(", ")),
    ...risLine("N1", quote),
    ...risLine("UR", url),
    "ER  - ",
  ].join("\n");
}

function asCslJson(citation: Citation, lang: Lang): string {
  const { id, author, title, container, publisher, date, url, quote, version } = citation;
  const entry = {
    id,
    type: version ? "dataset" : "document",
    author: [{ literal: author }],
    title,
    "container-title": container,
    publisher,
    issued: { "date-parts": [date.split("-").map(Number)] },
    locator: placeText(citation, lang).join(", "),
    ...(version ? { version } : {}),
    ...(quote ? { annote: quote } : {}),
    ...(url ? { URL: url } : {}),
  };
  return JSON.stringify([entry], null, 2);
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

function asHtml(citation: Citation, lang: Lang): string {
  const { url, quote } = citation;
  const text = escapeHtml(asText({ ...citation, url: undefined }, lang));
  const source = url ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
  const cited = url ? ` cite="${escapeHtml(url)}"` : "";
  const words = quote
    ?.split(/\n+/)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join("");
  return words ? `<blockquote lang="nl"${cited}>${words}</blockquote><p>${source}</p>` : `<p>${source}</p>`;
}

const WRITERS: Readonly<Record<CitationFormat, (citation: Citation, lang: Lang) => string>> = {
  text: asText,
  bibtex: asBibtex,
  ris: asRis,
  "csl-json": asCslJson,
  html: asHtml,
};

/**
 * A citation in a format. The words of a city and the wording it answered stay Dutch.
 * @param lang language of month and labels
 */
export const formatCitation = (citation: Citation, format: CitationFormat, lang: Lang = "nl"): string =>
  WRITERS[format](citation, lang);
