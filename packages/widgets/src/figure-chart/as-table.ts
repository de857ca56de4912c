import type { CSSResult, css as Css } from "lit";

let sheet: CSSResult | undefined;

/** Styles for `view="table"`: headings and all numbers, no dots. Loaded where it is asked for. */
export function asTable({ shadowRoot }: HTMLElement, { css }: { readonly css: typeof Css }): void {
  sheet ??= css`
    :host([view="table"]) .plot {
      display: none;
    }
    :host([view="table"]) .number {
      display: table-cell;
    }
    :host([view="table"]) tr {
      border-bottom: 1px solid var(--_rule);
    }
    :host([view="table"]) th + td + th,
    :host([view="table"]) th + th {
      text-align: end;
    }
    :host([view="table"]) .hidden {
      position: static;
      clip-path: none;
    }
  `;
  if (sheet.styleSheet) shadowRoot?.adoptedStyleSheets.push(sheet.styleSheet);
}
