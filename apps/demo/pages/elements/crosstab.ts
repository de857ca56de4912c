import type { ElementEntry } from "./element.js";

export const crosstab: ElementEntry = {
  element: "crosstab",
  answers: "Do cities that think it is going well also have what they need?",
  vraag: "Hebben steden die het goed vinden gaan ook wat zij nodig hebben?",
  examples: [
    {
      title: "The two statements against each other",
      attributes: {},
      note: "A dot is a city. Choose a cell for its cities, and a city for its words on both statements.",
    },
    { title: "With a city open, in Dutch", lang: "nl", attributes: { city: "groningen", "heading-level": "4" } },
    { title: "In a narrow column", attributes: { show: "base", "heading-level": "none" }, width: 360 },
  ],
  accessibility: [
    "It is a table with headings for rows and columns; a cell's button says both stances and its number of cities.",
    "One tab stop for the grid: arrow keys go from cell to cell with cities, Enter opens, Escape closes.",
    "Sums carry their base in words for those who hear them.",
    "Equal stances on both statements are tinted; they also lie on the diagonal, so the tint says nothing that place does not.",
  ],
  notFor: [
    "Readers in a hurry: the sentence above the grid says the most striking cell; you may need no more than that.",
    "Saying that one stance causes another: 32 cities that each answered once cannot tell.",
  ],
};
