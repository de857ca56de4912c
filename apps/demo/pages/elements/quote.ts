import type { ElementEntry } from "./element.js";

export const quote: ElementEntry = {
  element: "quote",
  answers: "Which words exactly, and where do they stand?",
  vraag: "Welke woorden precies, en waar staan zij?",
  examples: [
    {
      title: "The words of a stance",
      attributes: { city: "almelo", item: "sufficient-instruments" },
      note: "The link below the words opens our translation; the citation is copied as text, BibTeX, RIS, CSL-JSON or HTML.",
    },
    {
      title: "The words of a theme, in Dutch",
      lang: "nl",
      attributes: { city: "almelo", item: "needs", raises: "tailored-guidance" },
    },
    { title: "A whole answer", attributes: { city: "gouda", item: "needs" } },
    {
      title: "Beside the text, without its stance",
      attributes: { city: "delft", item: "integration-going-well", show: "copy", density: "compact" },
      width: 280,
    },
    { title: "A city that did not take part", attributes: { city: "zwolle" } },
  ],
  accessibility: [
    "It is a figure with a quotation, named after its source line; the words are marked as Dutch whatever the page speaks.",
    "Everything to press is a button of 24 pixels or more, in reading order; what is copied is said aloud.",
    "Words of a stance carry its mark and its name, never a colour alone.",
  ],
  notFor: [
    "All that a city said: <g40-city-card>.",
    "Words cut out of their sentence: a quote must stand in the answer to the letter, and the element refuses one that does not.",
  ],
};
