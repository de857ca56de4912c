import { css } from "lit";

export const styles = css`
  .frame {
    max-width: 52em;
  }
  form {
    display: grid;
    gap: 0.75em;
    margin-top: 0.875em;
  }
  fieldset {
    border: 0;
    min-width: 0;
    display: none;
    gap: 0.75em 2em;
  }
  fieldset.open {
    display: grid;
  }
  .field > * {
    display: block;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 0;
    border-bottom: 1px solid;
    border-radius: 0;
    width: 100%;
    min-height: 2em;
  }
  input[type="search"] {
    border: 1px solid;
    padding: 0.375em 0.5em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 24px;
  }
  .check input {
    width: 1.125em;
    height: 1.125em;
    min-height: 0;
    margin: 0;
    accent-color: currentColor;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 2em;
    padding: 1.5em 0 0.5em;
  }
  .chosen {
    margin-top: 0.25em;
  }
  .above p,
  .city {
    overflow-wrap: anywhere;
  }
  .order {
    display: flex;
    align-items: baseline;
    gap: 0.375em;
  }
  .order select {
    width: auto;
    min-height: 24px;
  }
  .groups,
  .results {
    list-style: none;
  }
  .group {
    border-top: 1px solid var(--_rule);
    padding: 0.75em 0;
  }
  .city {
    font-weight: 650;
  }
  .who span {
    white-space: nowrap;
  }
  .results {
    display: grid;
    gap: 0.75em;
  }
  .who + .results {
    margin-top: 0.5em;
  }
  .row {
    display: flex;
    align-items: baseline;
    gap: 0 0.625em;
    width: 100%;
    min-height: 24px;
  }
  .toggle {
    font-weight: 650;
    border-bottom: 1px solid;
    padding: 0.375em 0;
  }
  .results .row {
    font-size: 0.8125em;
  }
  .label {
    color: var(--_ink2);
    text-underline-offset: 0.2em;
  }
  .row:hover .label {
    text-decoration: underline;
  }
  .stance {
    display: inline-flex;
    align-items: baseline;
    gap: 0.375em;
  }
  .stance .mark {
    align-self: start;
    margin-top: 0.15em;
  }
  .sign {
    width: 11px;
    height: 11px;
    flex: none;
    margin-inline-start: auto;
    background:
      linear-gradient(currentColor, currentColor) center / 11px 1.4px no-repeat,
      linear-gradient(currentColor, currentColor) center / 1.4px 11px no-repeat;
  }
  [aria-expanded="true"] > .sign {
    background-size: 11px 1.4px, 0 0;
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 1em;
  }
  .compact > :not(.open, .statement) .row {
    width: auto;
  }
  .compact > :not(.open, .statement) .label {
    text-decoration: underline var(--_neutral) 1px;
  }
  .compact > :not(.open) .sign {
    display: none;
  }
  .compact > :is(.open, .statement) {
    flex-basis: 100%;
  }
  .compact .statement .row {
    flex-wrap: wrap;
  }
  .compact .statement .label {
    flex: 0 0 100%;
    text-decoration: underline var(--_neutral) 1px;
  }
  .quote {
    overflow-wrap: anywhere;
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, currentColor 12%, transparent);
    box-shadow: 0 1px currentColor;
  }
  .panel {
    padding-top: 0.5em;
  }
  footer {
    margin-top: 1em;
  }
  .results .open .label {
    color: inherit;
  }
  @container (min-width: 20em) {
    .compact .statement .label {
      flex-basis: 13em;
    }
  }
  @container (min-width: 33em) {
    .toggle {
      display: none;
    }
    fieldset,
    fieldset.open {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    .group {
      display: grid;
      grid-template-columns: 10.5em minmax(0, 1fr);
      gap: 0 1.5em;
    }
    .who + .results {
      margin-top: 0;
    }
  }
  @media (forced-colors: active) {
    .frame mark {
      color: MarkText;
      background: Mark;
    }
    .sign {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    form :is(fieldset, .toggle, .check),
    .order,
    [part="show-more"] {
      display: none;
    }
  }
`;
