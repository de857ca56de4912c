import type { ElementEntry } from "./element.js";

export const cityCard: ElementEntry = {
  element: "city-card",
  answers: "What did this one city say?",
  vraag: "Wat zei deze ene stad?",
  examples: [
    {
      title: "A city",
      attributes: { city: "delft" },
      note: "A figure opens the sentence it was read from; an answer opens whole, with its themes; English readers get our translation beside it.",
    },
    { title: "Compact", attributes: { city: "haarlem", density: "compact" } },
    { title: "In Dutch, by a name it is known by", lang: "nl", attributes: { city: "Den Bosch" } },
    { title: "A city that did not take part", attributes: { city: "zwolle" } },
    {
      title: "Stances alone, in a sidebar",
      attributes: { city: "leiden", show: "stances", "heading-level": "none" },
      width: 280,
    },
  ],
  accessibility: [
    "It is an article named after the city, with the heading at the level you ask.",
    "Answers are native disclosures; figures are buttons that say whether they are open. All can be reached by Tab, in reading order.",
    "Answers are marked as Dutch, so that a screen reader changes its voice; the translation is marked as English.",
    "Long answers keep to 70 characters a line; tables in answers scroll within themselves, and can be scrolled by keyboard.",
  ],
  notFor: [
    "One sentence of a city in an article: <g40-quote>.",
    "Cities side by side: a page of cards is hard to compare; take a chart.",
  ],
};
