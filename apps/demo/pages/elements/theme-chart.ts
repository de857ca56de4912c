import type { ElementEntry } from "./element.js";

export const themeChart: ElementEntry = {
  element: "theme-chart",
  answers: "What do the cities write about, and in what words?",
  vraag: "Waarover schrijven de steden, en in welke woorden?",
  examples: [
    {
      title: "All answers",
      attributes: { id: "themes" },
      note: "Choose a theme: the first three cities that raise it, in their own words; the rest one step further.",
    },
    { title: "What they need from central government, one theme open", attributes: { item: "needs", open: "regie" } },
    {
      title: "One city highlighted, in Dutch",
      lang: "nl",
      attributes: { item: "obstacles", city: "amersfoort", "heading-level": "4" },
    },
    { title: "In a sidebar", attributes: { item: "approach", "heading-level": "none" }, width: 280 },
  ],
  accessibility: [
    "It is a table: theme, number of cities with its base, bar. A theme is a button named by its label and count.",
    "One tab stop for the themes: up and down go from one to the next, Enter opens, Escape closes; what opens comes next in reading order.",
    "The bar repeats the number and is hidden from assistive technology; blocks are neutral, for colour is kept for stances.",
  ],
  notFor: [
    "How important a city finds a theme: raising it once or ten times counts the same here.",
    "Exact shares: themes are our coding. The codebook says how far independent coders agreed on each.",
  ],
};
