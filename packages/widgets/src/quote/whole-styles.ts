import type { CSSResult, css as Css } from "lit";

/** What a whole answer has besides its blocks: it comes with them. */
export const wholeStyles = (css: typeof Css): CSSResult => css`
  .whole,
  .translation {
    max-width: 30em;
    overflow-wrap: break-word;
  }
  .whole ~ .note {
    max-width: 36em;
    margin-top: 0.5em;
    border-inline-start: 2px solid var(--_rule);
    padding-inline-start: 0.625em;
  }
  .citation {
    display: block;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
