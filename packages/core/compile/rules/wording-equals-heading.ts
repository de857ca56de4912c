import { cellText, PATHS } from "../inputs.js";
import type { Rule } from "./rule.js";

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

export const wordingEqualsHeading: Rule = {
  name: "wording-equals-heading",
  sentence: "The Dutch wording of an item is the annex's own column heading.",
  check: ({ survey, marked }) =>
    survey.value.items.flatMap((item, index) => {
      const heading = oneLine(cellText(marked, `heading/${item.id}`));
      return heading === item.wording.nl
        ? []
        : [
            {
              file: survey.file,
              line: survey.lineOf("items", index, "wording", "nl"),
              expected: JSON.stringify(heading),
              found: JSON.stringify(item.wording.nl),
              remedy: `Write the heading as it stands in ${PATHS.marked}.`,
            },
          ];
    }),
};
