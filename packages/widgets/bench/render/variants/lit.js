import { css, html, LitElement, svg } from "lit";
import { place, WIDTH, x, y } from "../place.js";
import { rows } from "./rows.js";

class LitChart extends LitElement {
  static properties = { rows: { attribute: false } };

  static styles = css`
    text {
      font: 13px sans-serif;
      dominant-baseline: middle;
    }
    .row {
      font-weight: 600;
    }
  `;

  constructor() {
    super();
    this.rows = rows;
  }

  render() {
    const { units, labels, lines } = place(this.rows);
    return html`<svg viewBox="0 0 ${WIDTH} ${y(lines)}" width=${WIDTH}>
      ${labels.map(({ text, line }) => svg`<text class="row" x="0" y=${y(line)}>${text}</text>`)}
      ${units.map((unit) => this.renderUnit(unit))}
    </svg>`;
  }

  renderUnit({ city, stance, colour, column, line }) {
    return svg`<g>
      <title>${city}, ${stance}</title>
      <circle class="dot" cx=${x(column)} cy=${y(line)} r="5" fill=${colour} />
      <text x=${x(column) + 12} y=${y(line)}>${city}</text>
    </g>`;
  }
}

customElements.define("lit-chart", LitChart);
