import type { CSSResult, css as Css } from "lit";

/** Styles of the words of an opened theme: with them, so that a closed chart does not carry them. */
export const saidStyles = (css: typeof Css): CSSResult => css`
  .panel {
    grid-column: 1 / -1;
    padding: 0.25em 0 1em;
  }
  .panel > * + *,
  li > * + * {
    margin-top: 0.25em;
  }
  .said {
    list-style: none;
  }
  li + li {
    margin-top: 0.875em;
  }
  .name {
    min-height: 24px;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .name[aria-pressed="true"] {
    text-decoration-thickness: 2px;
  }
  @container (min-width: 38em) {
    .panel {
      grid-column: 3;
    }
  }
`;
