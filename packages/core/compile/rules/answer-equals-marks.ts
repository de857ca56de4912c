import { cellText, cityOfPath } from "../inputs.js";
import { differenceFrom } from "../same-words.js";
import type { Finding, Rule } from "./rule.js";

export const answerEqualsMarks: Rule = {
  name: "answer-equals-marks",
  sentence: "A readable answer has the words of its cell in the marked text: only white space and list signs differ.",
  check: ({ answers, marked }) =>
    answers.flatMap(({ file, sections }) =>
      sections.flatMap((section): Finding[] => {
        const difference = differenceFrom(cellText(marked, `${cityOfPath(file)}/${section.item}`), section.blocks);
        return difference
          ? [
              {
                file,
                line: section.line,
                expected: `${JSON.stringify(difference.expected)} in ${section.item}`,
                found: JSON.stringify(difference.found),
                remedy: "Write the city's own words, typing errors and all, in the order of the source.",
              },
            ]
          : [];
      }),
    ),
};
