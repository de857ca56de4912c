import { css } from "lit";

export const styles = css`
  :host(:not([theme="light"], [theme="dark"], [theme="auto"])) {
    --_ink: var(--g40-ink, var(--nl-paragraph-color, var(--utrecht-document-color)));
  }
  .frame > *,
  figcaption > * {
    margin-bottom: 0.625em;
  }
  .quote {
    font-size: 1.5em;
    line-height: 1.3;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  .quote i {
    display: block;
    height: 0.4em;
  }
  .long,
  :host([density="compact"]) .quote {
    font-size: 1.25em;
  }
  :host([density="compact"]) .long {
    font-size: 1em;
  }
  .stance {
    display: flex;
    gap: 0.625em;
  }
  cite {
    display: block;
    max-width: 44em;
    font-style: normal;
  }
  :host([show]:not([show~="stance"])) .stance,
  :host([show]:not([show~="copy"])) .acts {
    display: none;
  }
`;
