import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 42em;
  }
  .frame > * + * {
    border-top: 1px solid var(--_rule);
  }
  .frame > section {
    padding: 0.75em 0;
  }
  header {
    padding-bottom: 0.875em;
  }
  .stances {
    display: grid;
    gap: 1em 2em;
  }
  .stance {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 0.375em 0.625em;
    align-content: start;
  }
  .stance .wording {
    grid-column: 1 / -1;
    text-wrap: pretty;
  }
  .stance .mark {
    align-self: center;
  }
  .stance > :is(.quote, .note, details) {
    grid-column: 2;
  }
  .after {
    font-weight: 400;
    color: var(--_ink2);
    font-size: 0.8125em;
  }
  .figures ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.875em 1em;
    list-style: none;
  }
  .figure span {
    display: block;
    width: fit-content;
  }
  .figure span:first-child {
    font-size: 1.5em;
    line-height: 1.15;
    border-bottom: 1.5px dotted;
    margin-bottom: 0.25em;
  }
  .figure:hover span:first-child {
    border-bottom-style: solid;
  }
  .figure[aria-expanded="true"] span:first-child {
    border-bottom: 2px solid;
    font-weight: 650;
  }
  .figures .body:not(:empty) {
    border-top: 1px solid;
    padding: 0.625em 0 0;
    margin-top: 0.75em;
  }
  summary {
    cursor: pointer;
    display: grid;
    grid-template-columns: 1fr 11px;
    gap: 0 0.75em;
    padding: 0.5em 0;
    list-style: none;
    min-height: 24px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > :not(.sign) {
    grid-column: 1;
  }
  .stance summary {
    padding: 0.125em 0;
  }
  .sign {
    width: 11px;
    height: 1.4em;
    grid-area: 1 / 2;
    background:
      linear-gradient(currentColor, currentColor) center / 11px 1.4px no-repeat,
      linear-gradient(currentColor, currentColor) center / 1.4px 11px no-repeat;
  }
  details[open] > summary > .sign {
    background-size: 11px 1.4px, 0 0;
  }
  .note {
    border-inline-start: 2px solid var(--_rule);
    padding-inline-start: 0.625em;
  }
  :host([density="compact"]) :is(.figures, details, .stance + .stance .quote),
  :host([show]:not([show~="stances"])) .stances,
  :host([show]:not([show~="figures"])) .figures,
  :host([show]:not([show~="answers"])) article > details {
    display: none;
  }
  @media (forced-colors: active) {
    .sign {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (min-width: 33em) {
    .stances {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
    .figures ul {
      grid-template-columns: repeat(4, 1fr);
    }
  }
`;
