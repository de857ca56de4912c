import { type City, figuresOf, getMeasure, type Lang, noteOf, survey } from "@g40-inburgering/core";
import { figureLabel, valueText } from "@g40-inburgering/core/text";
import { escapeHtml } from "../html.js";
import { pageWords } from "./words.js";

/** Every figure a city gave, each with the words it was read from, and what it counts where that differs. */
export function figuresHtml(city: City, lang: Lang): string {
  const figures = figuresOf({ city: city.id });
  const { figureColumns, noFigures } = pageWords[lang];
  if (figures.length === 0) return `<p>${noFigures}</p>`;
  const rows = figures.map((figure) => {
    const label = figureLabel(figure, getMeasure(figure.measure).label, survey.period, lang);
    const note = noteOf(figure)?.text[lang];
    const counted = note ? `<p class="note">${escapeHtml(note)}</p>` : "";
    return `<tr><th scope="row">${escapeHtml(label)}</th><td class="numeric">${escapeHtml(valueText(figure, lang))}</td><td><q lang="nl">${escapeHtml(figure.quote)}</q>${counted}</td></tr>`;
  });
  const head = figureColumns.map((column) => `<th scope="col">${column}</th>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${pageWords[lang].figureTable}"><table class="rows figures"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
