import { STATEMENTS } from "../../src/vocabulary.js";
import { cityPath } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

export const stanceComplete: Rule = {
  name: "stance-complete",
  sentence:
    "A city that answered has a stance on both statements, one that did not has none; only agree and disagree are qualified.",
  check: ({ municipalities, cities, unreadable }) =>
    municipalities.flatMap(({ id, responded }): Finding[] => {
      const file = cityPath(id);
      const city = cities.find((candidate) => candidate.file === file);
      if (!city)
        return responded && !unreadable.has(file)
          ? [
              {
                file,
                line: 1,
                expected: `the readings of ${id}`,
                found: "no such file",
                remedy: "Write it as the others in data/cities.",
              },
            ]
          : [];
      if (!responded)
        return [
          {
            file,
            line: 1,
            expected: "no readings of a city that did not answer",
            found: id,
            remedy: "Remove the file, or correct responded in data/municipalities.csv.",
          },
        ];
      return STATEMENTS.flatMap((statement): Finding[] => {
        const row = city.value.stances[statement];
        if (!row)
          return [
            {
              file,
              line: city.lineOf("stances"),
              expected: `a stance on ${statement}`,
              found: "none",
              remedy: "Code it by data/codebook.yaml; unstated and declined are stances too.",
            },
          ];
        return row.qualified && row.stance !== "agree" && row.stance !== "disagree"
          ? [
              {
                file,
                line: city.lineOf("stances", statement, "qualified"),
                expected: "qualified: false",
                found: `qualified: true with ${row.stance}`,
                remedy: "Only an agree or a disagree can have a reservation.",
              },
            ]
          : [];
      });
    }),
};
