import { css } from "lit";

/**
 * The look all elements share. Colour follows the host's `color-scheme`; text colour and font are the host's own, so an
 * unknown ground never hides a word; a browser without `light-dark()` draws the marks in the colour of the text. Widths are
 * asked of the frame, out of reach of a page's resets, in `em`, since it is the text that needs the room; where the page
 * gives no width of its own, as in a flex row, the frame asks for 33 em. Every custom property stands in `tokens.ts`.
 */
export const theme = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
    font-family: var(--g40-font, var(--nl-paragraph-font-family, var(--utrecht-document-font-family, inherit)));
    color: var(--_ink, inherit);
    line-height: 1.4;
    font-variant-numeric: lining-nums tabular-nums;
    text-align: start;
    --_ink: var(--g40-ink, var(--nl-paragraph-color, var(--utrecht-document-color)));
    --_ink2: var(--g40-ink2, color-mix(in srgb, currentColor 74%, transparent));
    --_rule: var(--g40-rule, var(--utrecht-separator-color, color-mix(in srgb, currentColor 18%, transparent)));
    --_focus: var(--g40-focus, var(--utrecht-focus-outline-color, currentColor));
    --_agree: var(--g40-agree, light-dark(#0b6e8f, #5bb5d6));
    --_disagree: var(--g40-disagree, light-dark(#b84c12, #f0915a));
    --_neutral: var(--g40-neutral, light-dark(#6f6a5f, #b3ac9d));
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme="light"]),
  :host([theme="dark"]) {
    --_ink: var(--g40-ink, light-dark(#1a1a18, #eceae4));
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: 33em;
    border-top: 1px solid;
    padding-top: 0.625em;
  }
  .small {
    font-size: 0.8125em;
    color: var(--_ink2);
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
    max-width: 26em;
    margin: 0.2em 0;
  }
  .quote {
    max-width: 30em;
    white-space: pre-line;
  }
  b {
    font-weight: 650;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }
  .link {
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  footer {
    border-top: 1px solid var(--_rule);
    padding-top: 0.5em;
  }
  .agree,
  .partly {
    --_stance: var(--_agree);
  }
  .disagree {
    --_stance: var(--_disagree);
  }
  .neither,
  .unstated,
  .declined,
  .none {
    --_stance: var(--_neutral);
    --_mix: 9%;
  }
  .mark {
    display: block;
    flex: none;
    overflow: visible;
    fill: none;
  }
  .fill {
    fill: var(--_stance);
  }
  .line {
    stroke: var(--_stance);
  }
  .unstated .line {
    stroke-dasharray: 0.62 0.38;
  }
  .corner {
    stroke: currentColor;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  @container (min-width: 33em) {
    .title {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_agree: CanvasText;
      --_disagree: CanvasText;
      --_neutral: CanvasText;
    }
  }
  @media print {
    :host {
      --_ink: #000;
      --_agree: #000;
      --_disagree: #000;
      --_neutral: #000;
    }
    .link {
      display: none;
    }
  }
`;
