import { html, nothing, type TemplateResult } from "lit";
import type { ExplorerWords } from "../translations/explorer.js";
import type { Choice, Filter, FilterName } from "./choice.js";

/** The form above the results, and what its controls do. */
export interface Controls {
  readonly words: ExplorerWords;
  /** Text of the search box; none where the page leaves the box out. */
  readonly query: string | undefined;
  /** Whether the Dutch originals are searched, for a reader who may search a translation; none for others. */
  readonly originals: boolean | undefined;
  /** The filters that are shown. */
  readonly filters: readonly Filter[];
  readonly choice: Choice;
  /** Whether the filters are open where there is little room. */
  readonly isUnfolded: boolean;
  readonly typed: (event: Event) => void;
  readonly submitted: (event: Event) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly searchOriginals: (originals: boolean) => void;
  readonly choose: (name: FilterName, value: string | null) => void;
  readonly unfold: () => void;
}

function drawQuery({ words, query, originals, typed, submitted, pressed, searchOriginals }: Controls): TemplateResult {
  const switched = ({ target }: Event) => searchOriginals((target as HTMLInputElement).checked);
  return html`<label class="field"><span>${words.query}${originals === false ? `, ${words.translated}` : ""}</span>
      <input type="search" part="query" autocomplete="off" spellcheck="false" .value=${query ?? ""}
        @input=${typed} @change=${submitted} @keydown=${pressed}></label>
    ${
      originals === undefined
        ? nothing
        : html`<label class="check small"><input type="checkbox" .checked=${originals} @change=${switched}>${words.originals}</label>`
    }`;
}

function drawFilter({ choice, choose }: Controls, { name, label, all, options }: Filter): TemplateResult {
  const chosen = ({ target }: Event) => choose(name, (target as HTMLSelectElement).value || null);
  return html`<label class="field"><span class="small">${label}</span>
    <select part="filter" @change=${chosen}>
      <option value="" .selected=${!choice[name]}>${all}</option>
      ${options.map(([id, text]) => html`<option value=${id} .selected=${choice[name] === id}>${text}</option>`)}
    </select></label>`;
}

/** The search box and the filters; nothing where the page shows none of them. */
export function drawControls(controls: Controls): TemplateResult | typeof nothing {
  const { words, query, filters, isUnfolded, submitted, unfold } = controls;
  if (query === undefined && filters.length === 0) return nothing;
  return html`<form role="search" aria-label=${words.landmark} @submit=${submitted}>
    ${query === undefined ? nothing : drawQuery(controls)}
    ${
      filters.length === 0
        ? nothing
        : html`<button class="toggle row" type="button" aria-expanded=${isUnfolded} @click=${unfold}><span>${words.filter}</span><span class="sign"></span></button>
          <fieldset class=${isUnfolded ? "open" : ""}>
            <legend class="hidden">${words.filter}</legend>
            ${filters.map((filter) => drawFilter(controls, filter))}
          </fieldset>`
    }
  </form>`;
}
