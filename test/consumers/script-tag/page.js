import "@g40-inburgering/widgets/define";
import { corrections } from "./corrections.js";

const chart = document.querySelector("g40-stance-chart");
const chosen = document.querySelector("output");
if (chart && chosen) {
  chart.corrections = corrections;
  chart.addEventListener("g40-select", ({ detail }) => {
    chosen.textContent = detail.city ?? "geen";
  });
}
