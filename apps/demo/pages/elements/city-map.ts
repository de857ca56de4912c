import type { ElementEntry } from "./element.js";

export const cityMap: ElementEntry = {
  element: "city-map",
  answers: "Where do the cities that say this lie?",
  vraag: "Waar liggen de steden die dit zeggen?",
  examples: [
    {
      title: "Stances on a statement",
      attributes: { statement: "sufficient-instruments", id: "map" },
      note: "Any point of the map picks the nearest city. Choose one for its words; the list is one click away.",
    },
    { title: "Who raises a theme, in Dutch", lang: "nl", attributes: { raises: "debt" } },
    {
      title: "A figure that may be compared, per thousand inhabitants",
      attributes: { measure: "housed", per: "thousand" },
      note: "Discs by area. Cities whose number counts something else are crosses, and stand in the list with the reason.",
    },
    { title: "In a narrow column", attributes: { "heading-level": "none" }, width: 360 },
    { title: "As a list alone", attributes: { view: "list" } },
  ],
  accessibility: [
    "It is a list of cities, grouped by what is shown; the drawing around it is hidden from assistive technology, and the list can be seen by everyone.",
    "One tab stop. Arrow keys go to the nearest city in that direction, so the keyboard moves over the map; Enter opens, Escape closes.",
    "Cities that would cover each other are moved apart by less than a kilometre; none is hidden, and every mark has a ring of ground.",
  ],
  notFor: [
    "Counting: sixteen marks spread over a map are hard to count. <g40-stance-chart> counts for the reader.",
    "Patterns: 32 cities that chose to answer are no map of the Netherlands.",
  ],
};
