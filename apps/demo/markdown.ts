import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { Marked } from "marked";
import { cellTag } from "./pages/method/table.js";

const REPOSITORY = "https://github.com/g40-inburgering/g40-inburgering/blob/main/";

/** Writes one document. A wide table scrolls within itself, where the keyboard can scroll it, and is named after its heading. */
function writer(): Marked {
  let heading = "";
  return new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        heading = text.replaceAll("`", "");
        return `<h${depth}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const name = `${heading}: ${header.map(({ text }) => text.replaceAll("`", "")).join(", ")}`;
        const head = header.map(({ tokens }) => `<th scope="col">${this.parser.parseInline(tokens)}</th>`).join("");
        const body = rows.map(
          (row) =>
            `<tr>${row.map(({ text, tokens }) => `${cellTag(text)}${this.parser.parseInline(tokens)}</td>`).join("")}</tr>`,
        );
        return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
      },
      link({ href, text }) {
        return `<a href="${escapeHtml(href.startsWith("http") ? href : REPOSITORY + href)}">${escapeHtml(text)}</a>`;
      },
    },
  });
}

/** A document of the repository, as it stands. */
export const documentText = (path: string): string => readFileSync(resolve(import.meta.dirname, "../..", path), "utf8");

/** A document of the repository as HTML, without its title. */
export const documentHtml = (path: string): string =>
  writer().parse(
    documentText(path)
      .replace(/^# .*$/m, "")
      .replace(/<!--[\s\S]*?-->/g, ""),
    { async: false },
  );
