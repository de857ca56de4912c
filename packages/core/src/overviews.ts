/** What elements start from, made of tables: for a survey a page passes itself. The survey's own are modules. */
export { cityBundleOf } from "./overviews/city-bundle.js";
export { cityOverviewOf } from "./overviews/city-overview.js";
export { cityQuotesOf } from "./overviews/city-quotes.js";
export { type Comparing, measureOverviewOf } from "./overviews/measure-overview.js";
export { placedMeasureOf } from "./overviews/placed-measure.js";
export { profileOf } from "./overviews/profile.js";
export { themeEvidenceOf } from "./overviews/theme-evidence.js";
export { themeOverviewOf } from "./overviews/theme-overview.js";
export { themeQuotesOf } from "./overviews/theme-quotes.js";
