import type { ElementEntry } from "./element.js";

export const figureChart: ElementEntry = {
  element: "figure-chart",
  answers: "How many, per city, and may these numbers stand side by side?",
  examples: [
    {
      title: "People housed",
      attributes: { measure: "housed", id: "housed" },
      note: "Figures that count something else, or over another time, stand apart below with the reason. Choose a city for the sentence.",
    },
    { title: "Per thousand inhabitants", attributes: { measure: "housed", per: "thousand" } },
    {
      title: "Who came from Eritrea, in Dutch",
      lang: "nl",
      attributes: { measure: "origin", country: "ER", "heading-level": "4" },
    },
    { title: "As a table", attributes: { measure: "on-welfare", view: "table", "heading-level": "none" } },
    { title: "In a narrow column", attributes: { measure: "target", "heading-level": "none" }, width: 360 },
  ],
  accessibility: [
    "It is a table of cities with their figures in words, approximate ones said to be so; the scale repeats them and is hidden. Cities apart stand in lists named by the reason.",
    "One tab stop for the cities: arrow keys, Home, End, Enter and Escape as in the other charts.",
    'With view="table" it is a plain table.',
  ],
  notFor: [
    "Ranking cities: each city chose what to count, and most gave no figure. The chart says how many did.",
    "Shares of refugees: the survey did not ask for a base to divide by; inhabitants are the only one there is.",
  ],
};
