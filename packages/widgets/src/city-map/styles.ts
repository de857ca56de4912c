import { css } from "lit";

/**
 * `--w` is the width of the map; `--x` and `--y` are a city's place in parts of it. Margins in per cent are all of the
 * width, so they place what lies on the map whatever its height. Names have room from 32.5em and 520 px on: no sooner are they shown.
 */
export const styles = css`
  .frame {
    max-width: 45em;
  }
  .base {
    margin: 0.25em 0 0.875em;
  }
  ul {
    list-style: none;
  }
  .key {
    --_stance: var(--_ink2);
  }
  :where(.group, .unit) {
    --_stance: var(--_neutral);
  }
  .side,
  .about,
  .raises {
    --_stance: var(--_ink2);
  }
  .figure {
    --w: 100%;
    position: relative;
    display: grid;
    gap: 0.5em;
    direction: ltr;
  }
  .land {
    display: block;
    width: var(--w);
    cursor: pointer;
    touch-action: manipulation;
  }
  .coast {
    fill: color-mix(in srgb, currentColor 7%, transparent);
  }
  .key {
    order: 1;
  }
  .key > ul {
    columns: 9.5em 2;
    gap: 1.5em;
  }
  .group {
    break-inside: avoid;
  }
  .head {
    display: grid;
    grid-template-columns: 14px 1fr auto;
    gap: 0.5em;
    align-items: center;
    justify-items: center;
    padding: 0.125em 0;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .group + .head {
    margin-top: 0.375em;
  }
  .head span {
    justify-self: start;
  }
  i {
    width: 0.55em;
    height: 0.55em;
    border: solid;
    border-width: 1.5px 1.5px 0 0;
  }
  .unit {
    display: flex;
    align-items: center;
    gap: 5px;
    width: 100%;
    min-height: 24px;
    line-height: 1.2;
    background: color-mix(in oklab, var(--_stance) var(--_tint, 0%), transparent);
  }
  .unit span,
  .name {
    font-size: max(0.75em, 12px);
  }
  .unit:is(:hover, .near, [aria-expanded="true"]) {
    --_tint: 26%;
  }
  :is(.near, [aria-expanded="true"]) + .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .map .units li {
    position: absolute;
    inset: 0 auto auto 0;
    width: 18px;
    height: 18px;
    margin: calc(var(--y) * var(--w)) 0 0 calc(var(--l, 0%) + var(--x) * var(--w));
    translate: -50% -50%;
    pointer-events: none;
  }
  .map .units li:focus-within {
    z-index: 1;
  }
  .map .unit {
    justify-content: center;
    min-height: 18px;
    outline-offset: 0;
  }
  .name,
  .unit .s12 {
    display: none;
  }
  .map .sized {
    scale: 0.65;
  }
  .panel > * + * {
    margin-top: 0.25em;
  }
  a {
    color: inherit;
  }
  .apart {
    margin-top: 0.75em;
  }
  footer {
    margin-top: 1em;
  }
  :host([show]:not([show~="title"])) .title,
  :host([show]:not([show~="base"])) .base {
    display: none;
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .map .figure {
      --w: min(100% - 2.5em, max(35.5em, 520px));
      --l: calc(100% - 2.5em - var(--w));
    }
    .land {
      grid-area: 1 / 1;
      margin-left: var(--l);
    }
    .map .key {
      grid-area: 1 / 1;
      justify-self: start;
      pointer-events: none;
    }
    .map .key > ul {
      columns: auto;
    }
    .map .head {
      font-size: 0.8125em;
    }
    .map .key * {
      pointer-events: auto;
    }
    .map .unit .s10 {
      display: none;
    }
    .map .unit .s12 {
      display: block;
    }
    .map .sized {
      scale: 1;
    }
    .map .panel {
      margin-top: calc(var(--w) * -0.13);
      max-width: calc(100% - var(--w) * 0.62);
    }
    .name {
      display: block;
      position: absolute;
      left: 50%;
      top: 50%;
      padding: 2px;
      white-space: nowrap;
      translate: calc(-50% + var(--h) * (50% + 9px)) calc(-50% + var(--v) * 9.5px);
      pointer-events: auto;
    }
    .named {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .unit[aria-expanded="true"] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .named {
      display: none;
    }
  }
`;
