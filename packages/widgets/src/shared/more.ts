import {
  CITATION_FORMATS,
  type Citation,
  type CitationFormat,
  formatCitation,
  toCSV,
} from "@g40-inburgering/core/query";
import type { Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { moreWords } from "../translations/more.js";

/** Detail of `g40-copy`. */
export interface CopyDetail {
  readonly format: CitationFormat;
  readonly text: string;
}

/** Detail of `g40-download`. */
export interface DownloadDetail {
  readonly file: string;
  readonly text: string;
}

/** What an element lets a reader copy and download. */
export interface More {
  readonly citation: Citation;
  /** Name of the file without its ending, and its rows; none where there is nothing to download. */
  readonly file?: { readonly name: string; readonly rows: readonly object[] };
}

const announce = (host: EventTarget, type: string, detail: unknown) =>
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));

/**
 * Tells the page of a copy, and puts the text on the clipboard.
 * @returns whether it is there; undefined where the page prevented it
 */
export async function copy(host: EventTarget, detail: CopyDetail): Promise<boolean | undefined> {
  if (!announce(host, "g40-copy", detail)) return undefined;
  try {
    await navigator.clipboard.writeText(detail.text);
    return true;
  } catch {
    return false;
  }
}

function download(host: EventTarget, name: string, rows: readonly object[]) {
  const detail: DownloadDetail = { file: `${name}.csv`, text: toCSV(rows) };
  if (!announce(host, "g40-download", detail)) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([detail.text], { type: "text/csv;charset=utf-8" }));
  link.download = detail.file;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * The citation with a button for every format, and the data as a file.
 * @param html handed over, because sharing the module would split the element's first download in two
 */
export function more(
  host: HTMLElement,
  { html: h }: { html: typeof html },
  { citation, file }: More,
  lang: Lang,
): TemplateResult {
  const words = moreWords[lang];
  const copied = async ({ currentTarget }: Event, format: CitationFormat) => {
    const [said, shown] =
      (currentTarget as Element).closest(".cite")?.querySelectorAll<HTMLElement>('[role="status"], .quote') ?? [];
    const text = formatCitation(citation, format, lang);
    if (!said || !shown) return;
    const done = await copy(host, { format, text });
    if (done === undefined) return;
    // Where the browser does not let a page copy, the text stands selected, so that a reader can.
    shown.textContent = done ? "" : text;
    if (!done) getSelection()?.selectAllChildren(shown);
    said.textContent = done ? words.copied(words.formats[format]) : words.notCopied;
  };
  return h`<div class="cite">
    <p class="citation">${formatCitation(citation, "text", lang)}</p>
    <p>${words.copy}: ${CITATION_FORMATS.map((format) => h`<button class="link" part="copy" @click=${(event: Event) => copied(event, format)}>${words.formats[format]}</button> `)}</p>
    ${file ? h`<p><button class="link" part="download" @click=${() => download(host, file.name, file.rows)}>${words.download}</button></p>` : ""}
    <p role="status"></p>
    <p class="quote"></p>
  </div>`;
}
