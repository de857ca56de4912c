import type { CSSResult, css as Css } from "lit";

let sheet: CSSResult | undefined;

/** Styles for the list alone. Loaded where it is asked for. */
export function asList({ shadowRoot }: HTMLElement, { css }: { readonly css: typeof Css }): void {
  sheet ??= css`
    .list .key > ul {
      columns: auto;
    }
    .list .group {
      padding: 0.4375em 0;
    }
    .list .units {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(max(7.6875em, 123px), 1fr));
      gap: 1px;
    }
    .list :is(.other, .period) .units {
      grid-template-columns: 1fr;
    }
    .list .unit {
      padding: 3px 4px;
      background: color-mix(in oklab, var(--_stance) var(--_tint, 12%), transparent);
    }
    .list .sized {
      margin: 0 9px;
    }
    .list [aria-expanded="true"] > span:first-of-type {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .list .apart {
      display: none;
    }
    .list .panel {
      padding: 0.5em 0;
    }
  `;
  if (sheet.styleSheet) shadowRoot?.adoptedStyleSheets.push(sheet.styleSheet);
}
