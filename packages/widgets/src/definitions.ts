/** Registers an element by its tag, loading it alone. */
export const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  "g40-city-card": () => import("./city-card/define.js"),
  "g40-city-map": () => import("./city-map/define.js"),
  "g40-crosstab": () => import("./crosstab/define.js"),
  "g40-explorer": () => import("./explorer/define.js"),
  "g40-figure-chart": () => import("./figure-chart/define.js"),
  "g40-quote": () => import("./quote/define.js"),
  "g40-stance-chart": () => import("./stance-chart/define.js"),
  "g40-theme-chart": () => import("./theme-chart/define.js"),
};
