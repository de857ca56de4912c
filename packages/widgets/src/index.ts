/** The element classes. Importing them registers nothing; `@g40-inburgering/widgets/define` does. */
export { CityCard } from "./city-card/city-card.js";
export { CityMap } from "./city-map/city-map.js";
export { Crosstab } from "./crosstab/crosstab.js";
export { Explorer, type ExplorerSelectDetail } from "./explorer/explorer.js";
export { FigureChart } from "./figure-chart/figure-chart.js";
export { Quote } from "./quote/quote.js";
export type { ErrorDetail, FailureReason } from "./shared/report.js";
export { type SelectDetail, StanceChart } from "./stance-chart/stance-chart.js";
export { ThemeChart } from "./theme-chart/theme-chart.js";
