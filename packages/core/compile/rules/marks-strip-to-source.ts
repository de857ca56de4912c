import { PATHS } from "../inputs.js";
import type { Rule } from "./rule.js";

function firstDifference(left: string, right: string): number {
  let offset = 0;
  while (offset < left.length && left[offset] === right[offset]) offset++;
  return offset;
}

export const marksStripToSource: Rule = {
  name: "marks-strip-to-source",
  sentence: "Without its marks the marked text is the source, byte for byte.",
  check: ({ annex, marked }) => {
    if (annex === marked.source) return [];
    const offset = firstDifference(annex, marked.source);
    return [
      {
        file: PATHS.marked,
        line: annex.slice(0, offset).split("\n").length,
        expected: JSON.stringify(annex.slice(offset, offset + 40)),
        found: JSON.stringify(marked.source.slice(offset, offset + 40)),
        remedy: "Put the source's own characters back here; a mark is ⟦city/item⟧ and nothing else may be added.",
      },
    ];
  },
};
