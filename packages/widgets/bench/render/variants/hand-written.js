import { rows } from "./rows.js";
import { svgText } from "./svg-text.js";

customElements.define(
  "hand-chart",
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: "open" }).innerHTML = svgText(rows);
    }
  },
);
