import { formatAnswers } from "../markdown.js";
import type { Finding, Rule } from "./rule.js";

export const answerLayout: Rule = {
  name: "answer-layout",
  sentence: "An answers file holds paragraphs, lists and tables, each written in the one agreed way.",
  check: ({ answers }) =>
    answers.flatMap(({ file, text, city, sections, faults }): Finding[] => {
      if (faults.length > 0)
        return faults.map(({ line, expected, found }) => ({
          file,
          line,
          expected,
          found,
          remedy: "Write it as a paragraph, a list or a table; data/README.md shows each.",
        }));
      const written = text.split("\n");
      const agreed = formatAnswers({ city, sections }).split("\n");
      const index = agreed.findIndex((line, position) => line !== written[position]);
      const at = index === -1 && written.length > agreed.length ? agreed.length : index;
      return at === -1
        ? []
        : [
            {
              file,
              line: at + 1,
              expected: JSON.stringify(agreed[at] ?? "the end of the file"),
              found: JSON.stringify(written[at] ?? "the end of the file"),
              remedy:
                "Write one line per paragraph and list item, `- ` for bullets, single spaces, `| a | b |` for tables.",
            },
          ];
    }),
};
