import { css } from "lit";

/** Units: a city as a target of 24 px, a mark where there is little room and a labelled block where there is more. */
export const units = css`
  .units {
    display: grid;
    grid-template-columns: repeat(10, minmax(24px, 1fr));
    max-width: 260px;
    list-style: none;
    gap: 0.25em 0;
  }
  .unit {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 5px;
    width: 100%;
    min-height: 24px;
    padding: 0 4px;
    font-size: max(0.75em, 12px);
    font-weight: 400;
    line-height: 1;
    overflow-wrap: anywhere;
  }
  .unit.none {
    --_mix: 0%;
  }
  .unit .name {
    display: none;
  }
  .unit:hover,
  .unit[aria-expanded="true"] {
    --_mix: 26%;
    background: color-mix(in oklab, var(--_stance) var(--_mix, 14%), transparent);
  }
  .panel {
    padding: 0.5em 0;
    font-weight: 400;
  }
  .panel > * + * {
    margin-top: 0.25em;
  }
  @container (min-width: 33em) {
    .units {
      max-width: none;
      grid-template-columns: repeat(auto-fill, minmax(max(7.6875em, 123px), 1fr));
      gap: 1px;
      align-self: start;
    }
    .unit {
      justify-content: start;
      background: color-mix(in oklab, var(--_stance) var(--_mix, 14%), transparent);
    }
    .unit.none {
      outline: 1px solid var(--_rule);
    }
    .unit .name {
      display: block;
    }
    .unit .s14 {
      width: 10px;
      height: 10px;
    }
    .unit[aria-expanded="true"] .name {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .unit[aria-expanded="true"] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .unit {
      background: none !important;
      outline: 1px solid #999;
    }
    .unit.none {
      outline-style: dotted;
    }
  }
`;
