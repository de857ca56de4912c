/** Loads the elements that stand on the page, and no others: text comes first. */
import "./copy-buttons.js";

const DEFINITIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  "g40-city-card": () => import("@g40-inburgering/widgets/city-card/define"),
  "g40-city-map": () => import("@g40-inburgering/widgets/city-map/define"),
  "g40-crosstab": () => import("@g40-inburgering/widgets/crosstab/define"),
  "g40-explorer": () => import("@g40-inburgering/widgets/explorer/define"),
  "g40-figure-chart": () => import("@g40-inburgering/widgets/figure-chart/define"),
  "g40-quote": () => import("@g40-inburgering/widgets/quote/define"),
  "g40-stance-chart": () => import("@g40-inburgering/widgets/stance-chart/define"),
  "g40-theme-chart": () => import("@g40-inburgering/widgets/theme-chart/define"),
};

for (const [tag, define] of Object.entries(DEFINITIONS)) if (document.querySelector(tag)) void define();
