import type { CSSResult, css as Css } from "lit";

/** Styles of an answer's blocks, and of the words marked in it: with what draws them, so that nothing at rest carries them. */
export const blockStyles = (css: typeof Css): CSSResult => css`
  blockquote > * + *,
  .translation > * + * {
    margin-top: 0.625em;
  }
  .translation {
    border-top: 1px dotted var(--_ink2);
    margin-top: 0.625em;
    padding-top: 0.625em;
  }
  :is(blockquote, .translation) :is(ul, ol) {
    padding-inline-start: 1.1em;
  }
  :is(blockquote, .translation) li + li,
  :is(blockquote, .translation) li > ul {
    margin-top: 0.375em;
  }
  :is(blockquote, .translation) ul > li::marker {
    content: "– ";
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
