import type { CSSResult, css as Css } from "lit";

/** Styles of opened answers: with them, so that a closed card does not carry them. */
export const openedStyles = (css: typeof Css): CSSResult => css`
  .body {
    padding: 0.25em 0 0.875em;
    max-width: 30em;
    overflow-wrap: break-word;
  }
  .body > * + * {
    margin-top: 0.625em;
  }
  .body .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    list-style: none;
    margin-top: 0;
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
`;
