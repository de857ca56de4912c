import { css } from "lit";

export const styles = css`
  .quote {
    font-size: 1.5em;
    line-height: 1.3;
    letter-spacing: -0.008em;
    text-wrap: balance;
    margin-bottom: 0.625em;
  }
  .long,
  :host([density="compact"]) .quote {
    font-size: 1.25em;
  }
  :host([density="compact"]) .long {
    font-size: 1em;
  }
  figcaption {
    max-width: 36em;
  }
  figcaption:has(.mark) {
    padding-inline-start: 30px;
    --_hang: -30px;
  }
  figcaption > * {
    margin-top: 0.5em;
  }
  .stance {
    display: flex;
    gap: 10px;
  }
  .mark {
    margin-inline-start: var(--_hang);
  }
  cite {
    font-style: normal;
  }
  :host([show]:not([show~="stance"])) figcaption {
    padding: 0;
  }
  :host([show]:not([show~="copy"])) .acts,
  :host([show]:not([show~="stance"])) .stance {
    display: none;
  }
  @media print {
    .acts {
      display: none;
    }
  }
`;
