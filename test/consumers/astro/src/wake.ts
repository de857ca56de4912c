// First what wakes the elements that were drawn at build time, then the elements.
import "@g40-inburgering/widgets/hydrate";
import "@g40-inburgering/widgets/define";

const chart = document.querySelector("g40-stance-chart");
const chosen = document.querySelector("output");
if (chart && chosen) {
  chart.corrections = JSON.parse(chart.dataset.corrections ?? "[]");
  chart.addEventListener("g40-select", ({ detail }) => {
    chosen.textContent = detail.city ?? "geen";
  });
}
