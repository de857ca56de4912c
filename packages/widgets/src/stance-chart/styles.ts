import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 52em;
  }
  .base {
    margin: 0.25em 0 0.875em;
  }
  table,
  tbody {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.25em 0.5em;
    padding: 0.4375em 0;
    border-top: 1px solid var(--_rule);
  }
  .apart {
    margin-top: 1em;
  }
  td,
  th {
    display: block;
    text-align: start;
    font-weight: 650;
  }
  .n {
    grid-row: 1;
    text-align: end;
  }
  th .mark {
    display: none;
  }
  .reserved {
    display: flex;
    gap: 0.3em;
    align-items: baseline;
    font-weight: 400;
  }
  .reserved i {
    flex: none;
    width: 0.55em;
    height: 0.55em;
    border: solid var(--_ink);
    border-width: 1.5px 1.5px 0 0;
  }
  .cities {
    display: contents;
  }
  ul {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(10, minmax(24px, 1fr));
    max-width: 260px;
    list-style: none;
    gap: 0.25em 0;
  }
  .unit {
    font: inherit;
    color: inherit;
    cursor: pointer;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 5px;
    width: 100%;
    height: 24px;
    padding: 0 4px;
    border: 0;
    background: none;
    font-size: max(0.75em, 12px);
    font-weight: 400;
    text-align: start;
    line-height: 1;
    white-space: nowrap;
    --_mix: 14%;
    --_ground: color-mix(in oklab, var(--_stance) var(--_mix), transparent);
  }
  .neither,
  .unstated,
  .declined {
    --_mix: 9%;
  }
  .unit.none {
    --_mix: 0%;
  }
  .unit .name,
  .unit .s10 {
    display: none;
  }
  .unit:hover,
  [aria-expanded="true"] {
    --_mix: 26%;
    background: var(--_ground);
  }
  .panel {
    grid-column: 1 / -1;
    padding: 0.5em 0;
    font-weight: 400;
  }
  .panel b {
    color: var(--_ink);
    font-weight: 650;
  }
  .panel > * + * {
    margin-top: 0.25em;
  }
  footer {
    border-top: 1px solid var(--_rule);
    margin-top: 1em;
    padding-top: 0.5em;
  }
  @container (min-width: 340px) {
    tr {
      grid-template-columns: 1.2em minmax(0, 7em) minmax(240px, 1fr);
    }
    ul {
      grid-column: auto;
    }
  }
  @container (min-width: 560px) {
    tr {
      grid-template-columns: 8.75em 1.25em minmax(0, 1fr);
      gap: 0 0.9em;
    }
    th,
    .n {
      grid-row: 1 / 3;
    }
    th {
      display: grid;
      grid-template-columns: 20px 1fr;
      align-content: start;
    }
    th .mark {
      display: block;
      align-self: start;
      margin-top: 0.3em;
    }
    .reserved {
      grid-column: 2;
      white-space: nowrap;
    }
    ul {
      max-width: none;
      grid-template-columns: repeat(auto-fill, minmax(max(7.6875em, 123px), 1fr));
      gap: 1px;
      align-self: start;
    }
    .unit {
      justify-content: start;
      background: var(--_ground);
    }
    .unit.none {
      outline: 1px solid var(--_rule);
    }
    .unit .name,
    .unit .s10 {
      display: block;
    }
    .unit .s14 {
      display: none;
    }
    [aria-expanded="true"] .name {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .panel {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    [aria-expanded="true"] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .unit {
      background: none !important;
      outline: 1px solid #999;
    }
    .unit.none {
      outline-style: dotted;
    }
  }
`;
