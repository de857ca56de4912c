import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 52em;
  }
  .base {
    margin: 0.25em 0 0.625em;
    max-width: 48em;
  }
  .base,
  .asked {
    text-wrap: pretty;
  }
  .axis {
    margin-top: 0.875em;
  }
  table,
  thead,
  tbody,
  tfoot {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  th,
  td {
    display: block;
    text-align: start;
    font-weight: 400;
  }
  th {
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
  }
  .stance {
    display: flex;
    gap: 0.375em;
    padding: 0.5em 0 0.25em;
  }
  tbody th,
  tfoot th {
    grid-column: 1 / 6;
  }
  thead .stance {
    padding: 0.25em 2px;
  }
  thead .small {
    display: none;
  }
  thead .stance {
    flex-direction: column-reverse;
    align-items: start;
  }
  thead .stance span:not(.hidden) {
    writing-mode: vertical-rl;
    rotate: 180deg;
    max-height: 7.5em;
  }
  tbody td {
    grid-row: 2;
    min-height: 44px;
    border: solid var(--_rule);
    border-width: 1px 0 1px 1px;
  }
  tbody td:nth-last-child(2) {
    border-inline-end-width: 1px;
  }
  .n {
    padding: 0.25em 2px;
    font-weight: 650;
  }
  tr .sum {
    grid-area: 1 / 6;
    min-height: 0;
    border: 0;
    text-align: end;
  }
  .same {
    background: color-mix(in srgb, currentColor 6%, transparent);
    print-color-adjust: exact;
  }
  .cell {
    display: grid;
    align-content: start;
    position: relative;
    width: 100%;
    height: 100%;
    padding: 4px 2px 6px;
  }
  .cell b {
    color: inherit;
  }
  .cell:hover {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .cell[aria-expanded="true"] {
    box-shadow: inset 0 0 0 2px;
  }
  .cell:focus-visible {
    z-index: 1;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  i {
    border: 5px solid;
    border-radius: 50%;
  }
  .panel {
    padding-top: 1em;
  }
  .panel:empty {
    padding: 0;
  }
  .panel > .small::first-letter {
    text-transform: uppercase;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    list-style: none;
  }
  .name {
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .name[aria-expanded="true"] {
    text-decoration-thickness: 2px;
  }
  .words {
    display: grid;
    gap: 1em 2em;
    padding-top: 0.625em;
  }
  section > * + * {
    margin-top: 0.25em;
  }
  footer {
    margin-top: 1em;
  }
  :host([show]:not([show~="title"])) .title,
  :host([show]:not([show~="base"])) .base {
    display: none;
  }
  @container (min-width: 16em) {
    tr {
      grid-template-columns: 4.25em repeat(6, minmax(0, 1fr)) 2.5em;
    }
    tbody th,
    tfoot th {
      grid-column: auto;
    }
    tbody .stance {
      flex-direction: column;
      gap: 2px;
      padding: 0.375em 0;
    }
    tbody td {
      grid-row: auto;
      min-height: 58px;
      border-bottom-width: 0;
    }
    tbody tr:last-child td {
      border-bottom-width: 1px;
    }
    tr .sum {
      grid-area: auto;
      padding-inline-end: 0;
    }
    thead .small {
      display: block;
      align-self: end;
      padding: 0.25em 0;
    }
    thead .small span {
      display: block;
    }
    tfoot th {
      padding: 0.375em 0;
    }
    .axis {
      padding-inline-start: calc(4.25em / 0.8125 + 3px);
    }
  }
  @container (min-width: 20em) {
    tr {
      grid-template-columns: 5.5em repeat(6, minmax(0, 1fr)) 2.5em;
    }
    tbody .stance {
      flex-direction: row;
      gap: 0.5em;
    }
    .cell,
    .n,
    thead .stance {
      padding-inline-start: 6px;
    }
    .dots {
      gap: 3px;
    }
    .axis {
      padding-inline-start: calc(5.5em / 0.8125 + 7px);
    }
  }
  @container (min-width: 28em) {
    thead .stance {
      flex-direction: column;
    }
    thead .stance span:not(.hidden) {
      writing-mode: initial;
      rotate: initial;
    }
  }
  @container (min-width: 33em) {
    tr {
      grid-template-columns: 8.75em repeat(6, minmax(0, 1fr)) 3em;
    }
    .axis {
      padding-inline-start: calc(8.75em / 0.8125 + 7px);
    }
    .dots {
      gap: 4px;
    }
    .words {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .same {
      outline: 1px dashed;
      outline-offset: -4px;
    }
    .cell[aria-expanded="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
