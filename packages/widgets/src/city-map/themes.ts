/** What a map of a theme is made of, as one download. */
export { themeCities } from "@g40-inburgering/core/data/theme-cities";
export { themeLabels } from "@g40-inburgering/core/data/theme-labels";
