import { css } from "lit";

/**
 * The look both elements share. Colour follows the host's `color-scheme`; text colour and font are the host's own, so
 * an unknown ground never hides a word; a browser without `light-dark()` draws the marks in the colour of the text. Every
 * custom property is published in the README.
 */
export const theme = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--g40-font, inherit);
    color: var(--g40-ink, inherit);
    line-height: 1.4;
    font-variant-numeric: lining-nums tabular-nums;
    text-align: start;
    --_ink: var(--g40-ink, currentColor);
    --_ink2: var(--g40-ink2, color-mix(in srgb, currentColor 74%, transparent));
    --_rule: var(--g40-rule, color-mix(in srgb, currentColor 18%, transparent));
    --_agree: var(--g40-agree, light-dark(#0b6e8f, #5bb5d6));
    --_disagree: var(--g40-disagree, light-dark(#b84c12, #f0915a));
    --_neutral: var(--g40-neutral, light-dark(#6f6a5f, #b3ac9d));
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme="light"]) {
    color-scheme: light;
    color: var(--g40-ink, #1a1a18);
  }
  :host([theme="dark"]) {
    color-scheme: dark;
    color: var(--g40-ink, #eceae4);
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .frame {
    border-top: 1px solid var(--_ink);
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
    letter-spacing: -0.008em;
    text-wrap: balance;
    max-width: 26em;
    margin: 0.2em 0;
  }
  .quote {
    max-width: 30em;
    white-space: pre-line;
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
  }
  svg {
    display: block;
    flex: none;
    overflow: visible;
    fill: none;
    stroke: none;
    color: var(--_stance);
    forced-color-adjust: preserve-parent-color;
  }
  .fill {
    fill: currentColor;
  }
  .line {
    stroke: currentColor;
  }
  .unstated .line {
    stroke-dasharray: 0.62 0.38;
  }
  .corner {
    stroke: var(--_ink);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  @container (min-width: 560px) {
    .title {
      font-size: 1.5em;
      line-height: 1.15;
    }
  }
  @media print {
    :host {
      color: #000;
      --_agree: #000;
      --_disagree: #000;
      --_neutral: #000;
      --_ink2: #333;
    }
  }
`;
