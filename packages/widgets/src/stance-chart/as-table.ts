import type { CSSResult, css as Css } from "lit";

let sheet: CSSResult | undefined;

/** Styles for `view="table"`: the cities of a row as text. Loaded where it is asked for. */
export function asTable({ shadowRoot }: HTMLElement, { css }: { readonly css: typeof Css }): void {
  sheet ??= css`
    :host([view="table"]) .units {
      display: block;
      max-width: none;
    }
    :host([view="table"]) li {
      display: inline-block;
    }
    :host([view="table"]) .unit {
      background: none;
      outline: none;
    }
    :host([view="table"]) .name {
      display: block;
    }
    :host([view="table"]) .unit .mark {
      display: none;
    }
  `;
  if (sheet.styleSheet) shadowRoot?.adoptedStyleSheets.push(sheet.styleSheet);
}
