import { css } from "lit";

/**
 * A chart far from the window costs no style or layout; where its edge cannot be kept clear for outlines, it is drawn at once.
 * So it is in a frame, which must know its height before it is seen: that sets `--_far`.
 */
export const styles = css`
  .frame {
    max-width: 52em;
  }
  @supports (overflow-clip-margin:4px) {
    .frame {
      content-visibility: var(--_far, auto);
      contain-intrinsic-block-size: 40em;
      overflow-clip-margin: 4px;
    }
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
  td,
  th {
    display: block;
    text-align: start;
    font-weight: 650;
  }
  .n {
    grid-row: 1;
    text-align: end;
    white-space: nowrap;
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
    border: solid;
    border-width: 1.5px 1.5px 0 0;
  }
  .cities {
    display: contents;
  }
  .units,
  td .panel {
    grid-column: 1 / -1;
  }
  .apart,
  footer {
    margin-top: 1em;
  }
  :host([show]:not([show~="title"])) .title,
  :host([show]:not([show~="base"])) .base {
    display: none;
  }
  @container (min-width: 20em) {
    tr {
      grid-template-columns: 1.2em minmax(0, 7em) minmax(240px, 1fr);
    }
    .units {
      grid-column: auto;
    }
  }
  @container (min-width: 33em) {
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
      margin-top: 0.3em;
    }
    .reserved {
      grid-column: 2;
    }
    td .panel {
      grid-column: 3;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
