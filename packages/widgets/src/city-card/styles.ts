import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 42em;
  }
  .frame > section {
    border-top: 1px solid var(--_rule);
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
  .stance .quote,
  .stance .small:not(.wording) {
    grid-column: 2;
  }
  b {
    font-weight: 650;
  }
  .after {
    font-weight: 400;
    color: var(--_ink2);
    font-size: 0.8125em;
  }
  .answer {
    border-top: 1px solid var(--_rule);
  }
  summary {
    cursor: pointer;
    display: grid;
    grid-template-columns: 1fr 11px;
    align-items: center;
    gap: 0 0.75em;
    padding: 0.5em 0;
    list-style: none;
    min-height: 24px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .small {
    grid-row: 2;
  }
  .sign {
    width: 11px;
    height: 11px;
    background:
      linear-gradient(currentColor, currentColor) center / 11px 1.4px no-repeat,
      linear-gradient(currentColor, currentColor) center / 1.4px 11px no-repeat;
  }
  details[open] .sign {
    background-size: 11px 1.4px, 0 0;
  }
  .body {
    padding: 0.25em 0 0.875em;
    max-width: 30em;
    overflow-wrap: break-word;
  }
  .body > * + * {
    margin-top: 0.625em;
  }
  .body ul,
  .body ol {
    padding-inline-start: 1.1em;
  }
  .body li + li,
  .body li > ul {
    margin-top: 0.375em;
  }
  .body ul > li::marker {
    content: "– ";
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
  .note {
    border-inline-start: 2px solid var(--_rule);
    padding-inline-start: 0.625em;
  }
  footer {
    border-top: 1px solid var(--_rule);
    padding-top: 0.5em;
  }
  :host([density="compact"]) .answer,
  :host([density="compact"]) .stance + .stance .quote {
    display: none;
  }
  @container (min-width: 560px) {
    .stances {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
`;
