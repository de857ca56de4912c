import type { ElementEntry } from "./element.js";

export const explorer: ElementEntry = {
  element: "explorer",
  answers: "Which city said something about this?",
  vraag: "Welke stad zei hier iets over?",
  examples: [
    {
      title: "Everything",
      attributes: { id: "all" },
      note: "Type a word, or choose a filter. Answers and search index load when you begin to type, not before.",
    },
    {
      title: "A query and a filter to begin with, in Dutch",
      lang: "nl",
      attributes: { query: "taalles", item: "obstacles", show: "query item order", "heading-level": "4" },
    },
    {
      title: "A theme, without controls",
      attributes: { raises: "housing", province: "NL-NB", show: "none", "heading-level": "none" },
      note: "The quotes a coding rests on, filtered by the page; readers see what was chosen.",
    },
  ],
  accessibility: [
    "A search form with labelled controls; how much was found is announced after each change, and when texts load.",
    "Each result is a button that opens the whole answer in place, with the words found marked; marks are also visible in forced colours.",
    'Typing and filtering never move focus. "Show more" takes focus to the first new result, because the button itself may be gone.',
    "A city's items are one tab stop, with arrow keys, Home and End between them.",
  ],
  notFor: [
    "A fixed selection in an article: <g40-quote> or <g40-theme-chart> says it without controls.",
    "Two explorers with url-state on one page: they would share one address.",
  ],
};
