import { ITEMS } from "../../src/vocabulary.js";
import type { Finding, Rule } from "./rule.js";

const MOST_WORDS = 25;
const wordsIn = (sentence: string) => sentence.split(/\s+/).length;

export const summariesShort: Rule = {
  name: "summaries-short",
  sentence: "Every answer has a summary of one sentence, of at most 25 words, in Dutch and in English.",
  check: ({ cities }) =>
    cities.flatMap(({ file, value, lineOf }) =>
      ITEMS.flatMap((item): Finding[] => {
        const summary = value.summaries[item];
        const line = lineOf("summaries", item);
        const answered = value.missing?.[item] === undefined;
        if (!summary || !answered)
          return Boolean(summary) === answered
            ? []
            : [
                {
                  file,
                  line,
                  expected: answered ? `a summary of the answer to ${item}` : `no summary of ${item}, which is missing`,
                  found: summary ? "one" : "none",
                  remedy: answered ? "Write one neutral sentence in Dutch and in English." : "Remove it.",
                },
              ];
        return (["nl", "en"] as const).flatMap((lang): Finding[] => {
          const words = wordsIn(summary[lang]);
          const oneSentence = /[.?!]$/.test(summary[lang]);
          return words <= MOST_WORDS && oneSentence
            ? []
            : [
                {
                  file,
                  line: lineOf("summaries", item, lang),
                  expected: `one sentence of at most ${MOST_WORDS} words`,
                  found: `${words} words${oneSentence ? "" : ", without a full stop"}`,
                  remedy: "Shorten it; a summary says what the answer says, and leaves out detail.",
                },
              ];
        });
      }),
    ),
};
