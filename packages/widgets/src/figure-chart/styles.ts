import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 52em;
  }
  details {
    margin: 0.25em 0 0.875em;
    max-width: 46em;
  }
  summary {
    display: block;
    width: fit-content;
    cursor: pointer;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td,
  .line {
    font-size: 0.8125em;
    line-height: max(24px, 1.85em);
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
  }
  tr,
  .line {
    position: relative;
  }
  thead tr {
    height: 1.5em;
  }
  td[colspan] {
    font-size: 1em;
    line-height: 1.4;
    white-space: normal;
  }
  .value,
  .number {
    text-align: end;
  }
  .value {
    font-weight: 650;
  }
  .number {
    padding-inline-start: 1.25em;
  }
  .number,
  text {
    color: var(--_ink2);
  }
  th .hidden {
    right: 1px;
  }
  .plot {
    position: relative;
    width: 100%;
  }
  .plot > svg {
    position: absolute;
    inset: 0 1em 0 0.625em;
    width: calc(100% - 1.625em);
    height: 100%;
    overflow: visible;
  }
  text {
    text-anchor: middle;
    fill: currentColor;
  }
  line {
    stroke: var(--_rule);
  }
  .stem {
    y: 50%;
    width: calc(100% - 4.75px);
    height: 1px;
    fill: var(--_rule);
  }
  circle {
    fill: currentColor;
  }
  .open {
    r: 4px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .range {
    stroke: currentColor;
    stroke-width: 2;
  }
  .unit::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .unit:hover::after {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .unit[aria-expanded="true"] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .unit:focus-visible {
    outline: none;
  }
  .unit:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel {
    padding: 0.5em 0;
  }
  .panel > * + * {
    margin-top: 0.5em;
  }
  .apart {
    font-size: 0.8125em;
    margin-top: 1em;
    border-top: 1px solid var(--_rule);
    padding-top: 0.5em;
  }
  ul {
    list-style: none;
  }
  .line {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0.5em;
    align-items: start;
  }
  .line span {
    white-space: normal;
    line-height: 1.4;
    padding: 0.25em 0;
  }
  footer {
    margin-top: 1em;
  }
  :host([show]:not([show~="title"])) .title,
  :host([show]:not([show~="base"])) .base {
    display: none;
  }
  .number {
    display: none;
  }
  @container (max-width: 339px) {
    text:nth-child(even) {
      display: none;
    }
  }
  @container (min-width: 20em) {
    li > .small {
      margin-inline-start: 9.5em;
    }
  }
  @container (min-width: 33em) {
    .number {
      display: table-cell;
    }
    li {
      display: grid;
      grid-template-columns: 6fr 5fr;
      gap: 0 1em;
    }
    li > .small {
      margin: 0;
      padding: 0.25em 0;
    }
    li > .panel {
      grid-column: 1 / -1;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    tr,
    li {
      break-inside: avoid;
    }
  }
`;
