import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 52em;
    --_block: 7px;
  }
  p.small {
    text-wrap: pretty;
  }
  p + p.small {
    margin-top: 0.25em;
  }
  table,
  thead,
  tbody {
    display: block;
  }
  thead {
    padding-top: 0.625em;
  }
  tr {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1.5em;
    align-items: start;
    gap: 2px 0.625em;
    padding: 3px 0;
  }
  th,
  td {
    display: block;
    text-align: start;
    font-weight: 400;
  }
  tr > :not(.panel):last-child {
    display: contents;
  }
  tbody th {
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
    align-self: center;
  }
  .n {
    justify-self: end;
    white-space: nowrap;
  }
  tbody .n {
    font-weight: 650;
    line-height: 20px;
  }
  .key,
  .bar {
    grid-column: 1 / -1;
  }
  .theme {
    display: block;
  }
  .theme::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .theme:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .theme:focus-visible {
    outline: 0;
  }
  .theme:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .open .theme {
    font-weight: 650;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    padding: 3px 0;
  }
  i {
    border: solid var(--_ink2);
    border-width: 7px calc(var(--_block) / 2);
  }
  .open i,
  .on {
    border-color: currentColor;
  }
  .on {
    border-block-width: 10px;
    margin-block: -3px;
  }
  footer {
    margin-top: 1em;
  }
  :host([show]:not([show~="title"])) .title,
  :host([show]:not([show~="base"])) .base {
    display: none;
  }
  @container (min-width: 20em) {
    .frame {
      --_block: 4px;
    }
    tr {
      grid-template-columns: minmax(0, 1fr) 1.5em calc(32 * (var(--_block) + 1px));
    }
    .key,
    .bar {
      grid-column: auto;
    }
  }
  @container (min-width: 28em) {
    .frame {
      --_block: 7px;
    }
  }
  @container (min-width: 38em) {
    .frame {
      --_block: 11px;
    }
  }
  @container (min-width: 42em) {
    .frame {
      --_block: 14px;
    }
  }
  @container (min-width: 50em) {
    tbody th {
      font-size: 1em;
    }
  }
`;
