import type { CSSResult, css as Css } from "lit";

/** Styles of opened answers: with them, so that a closed card does not carry them. */
export const openedStyles = (css: typeof Css): CSSResult => css`
  .body {
    padding: 0.25em 0 0.875em;
    max-width: 30em;
    overflow-wrap: break-word;
  }
  .body > * + *,
  blockquote > * + *,
  .translation > * + * {
    margin-top: 0.625em;
  }
  .body ul:not(.chips),
  .body ol {
    padding-inline-start: 1.1em;
  }
  .body li + li,
  .body li > ul {
    margin-top: 0.375em;
  }
  .body ul:not(.chips) > li::marker {
    content: "– ";
  }
  .translation {
    border-top: 1px dotted var(--_ink2);
    padding-top: 0.625em;
  }
  .body .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    list-style: none;
    margin-top: 0;
  }
  .body .chips li {
    margin: 0;
  }
  .chip {
    font-size: 0.8125em;
    min-height: 24px;
    min-width: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_neutral);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .chip:hover {
    text-decoration-color: currentColor;
  }
  .chip[aria-pressed="true"] {
    font-weight: 650;
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, currentColor 12%, transparent);
    box-shadow: 0 1px currentColor;
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.8125em;
  }
  th,
  td {
    padding: 0.25em 1em 0.25em 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--_ink2);
    vertical-align: bottom;
  }
  .numeric {
    text-align: end;
  }
`;
