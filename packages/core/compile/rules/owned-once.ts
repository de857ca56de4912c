import { ITEMS } from "../../src/vocabulary.js";
import { PATHS } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

export const ownedOnce: Rule = {
  name: "owned-once",
  sentence: "Every non-blank character of the source belongs to exactly one cell or piece of furniture.",
  check: ({ marked, municipalities }) => {
    const cities = municipalities.filter((city) => city.responded).map((city) => city.id);
    const known = new Set([
      "title",
      "heading",
      ...ITEMS.map((item) => `heading/${item}`),
      ...cities.map((city) => `row/${city}`),
      ...cities.flatMap((city) => ITEMS.map((item) => `${city}/${item}`)),
    ]);
    const findings: Finding[] = [];
    if (marked.unowned !== "")
      findings.push({
        file: PATHS.marked,
        line: 1,
        expected: "a mark before the first character",
        found: JSON.stringify(marked.unowned.slice(0, 40)),
        remedy: "Begin with ⟦title⟧.",
      });
    for (const span of marked.spans) {
      if (!known.has(span.owner))
        findings.push({
          file: PATHS.marked,
          line: span.line,
          expected: "title, heading, heading/<item>, row/<city> or <city>/<item>, with ids of the survey",
          found: `⟦${span.owner}⟧`,
          remedy: "Correct the mark; the ids stand in data/municipalities.csv and data/survey.yaml.",
        });
      else if (span.text === "")
        findings.push({
          file: PATHS.marked,
          line: span.line,
          expected: "words between this mark and the next",
          found: `⟦${span.owner}⟧ owns nothing`,
          remedy: "Remove the mark, or move it before the words it owns.",
        });
    }
    return findings;
  },
};
