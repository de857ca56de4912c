import { cellText, cityOfPath } from "../inputs.js";
import { differenceFrom } from "../same-words.js";
import { wrongBreaks } from "../word-breaks.js";
import type { Finding, Rule } from "./rule.js";

export const wordsAsSpaced: Rule = {
  name: "words-as-spaced",
  sentence:
    "Words are parted as in the source: a space vanishes only at a line end of it, and appears only where it has one.",
  check: ({ answers, marked }) =>
    answers.flatMap(({ file, sections }) =>
      sections.flatMap(({ item, blocks, line }): Finding[] => {
        const words = cellText(marked, `${cityOfPath(file)}/${item}`);
        if (differenceFrom(words, blocks)) return [];
        return wrongBreaks(words, blocks).map(({ kind, around }) => ({
          file,
          line,
          expected: kind === "joined" ? "a space, as in the source" : "no space, as in the source",
          found: JSON.stringify(around),
          remedy: "Space the words as the city did; only a word broken over lines is joined.",
        }));
      }),
    ),
};
