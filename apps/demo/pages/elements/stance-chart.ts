import type { ElementEntry } from "./element.js";

export const stanceChart: ElementEntry = {
  element: "stance-chart",
  answers: "Where do the cities stand on a statement, and who says so?",
  vraag: "Waar staan de steden bij een stelling, en wie zegt dat?",
  examples: [
    {
      title: "One statement",
      attributes: { statement: "integration-going-well", id: "well" },
      note: "Choose a city: its words open below its row, with the reason for the coding and the lines of the source.",
    },
    {
      title: "By province, largest city first",
      attributes: { statement: "sufficient-instruments", "group-by": "province", order: "population" },
    },
    {
      title: "Some cities, one of them open, in Dutch",
      lang: "nl",
      attributes: {
        statement: "integration-going-well",
        cities: "almelo enschede deventer zwolle hengelo",
        city: "enschede",
      },
      note: "The base follows the choice: five cities asked, two of which answered.",
    },
    {
      title: "In a sidebar",
      attributes: { statement: "sufficient-instruments", show: "base", "heading-level": "none" },
      width: 280,
      note: "Names make way for marks; a name is read aloud all the same, and shown when its mark is chosen.",
    },
    { title: "As a table of names", attributes: { statement: "sufficient-instruments", view: "table" } },
  ],
  accessibility: [
    "It is a table: stance, number of cities, cities. Each city is a button named after it with its stance in words, reservations included.",
    "One tab stop. Arrow keys go along and between the rows, Home and End to the first and last city, Enter opens, Escape closes; focus stays on the city.",
    "A stance is said by word, shape, place and colour; without colour, the first three still say it. Marks keep 3:1 against the ground.",
    "What opens is announced politely and comes next in reading order.",
  ],
  notFor: [
    "Shares alone, without names: a sentence says it better. 32 cities are no sample, and a percentage of them reads as one.",
    "Both statements together: <g40-crosstab>.",
    "Where the cities lie: <g40-city-map>.",
  ],
};
