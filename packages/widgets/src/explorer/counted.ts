import { html, type TemplateResult } from "lit";
import type { ExplorerWords } from "../translations/explorer.js";
import type { Found } from "./layout.js";

/** Characters of a query that are repeated to the reader. */
const SHOWN = 60;

/**
 * How much was found, and in how much.
 * @param invited number of cities asked
 * @param isNarrowed whether a filter is set
 */
export function drawCount(
  { kind, groups, n, base, unfiltered }: Found,
  query: string,
  invited: number,
  isNarrowed: boolean,
  words: ExplorerWords,
): TemplateResult {
  if (n === 0 && kind === "answers") {
    const shown = query.length > SHOWN ? `${query.slice(0, SHOWN)}…` : query;
    return html`<p>${words.noAnswers(shown)}</p>
      <p class="small">${words.searched(base)} ${unfiltered?.n ? words.unfiltered(unfiltered.n, unfiltered.cities) : ""}</p>`;
  }
  if (n === 0) return html`<p>${words.noCities}</p><p class="small">${words.ofCities(base)}</p>`;
  if (kind === "cities") return html`<p>${words.cities(n, base, invited, isNarrowed)}</p>`;
  return html`<p>${words[kind](n, groups.length, base)}</p>`;
}
