import { ITEMS } from "../../src/vocabulary.js";
import { answersPath, cellText, cityPath } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

export const answerOrReason: Rule = {
  name: "answer-or-reason",
  sentence: "Every city that answered has, for each item, an answer or a reason why it is missing, and not both.",
  check: ({ municipalities, answers, cities, marked, unreadable }) =>
    municipalities
      .filter((city) => city.responded && !unreadable.has(cityPath(city.id)))
      .flatMap(({ id, name }): Finding[] => {
        const file = answersPath(id);
        const written = answers.find((candidate) => candidate.file === file);
        if (!written)
          return [
            {
              file,
              line: 1,
              expected: `the answers of ${name}`,
              found: "no such file",
              remedy: "Write its answers as described in data/README.md.",
            },
          ];
        const findings: Finding[] = [];
        if (written.city !== name)
          findings.push({
            file,
            line: 1,
            expected: `# ${name}`,
            found: `# ${written.city}`,
            remedy: "The title of an answers file is the city's official name.",
          });
        const missing = cities.find((candidate) => candidate.file === cityPath(id))?.value.missing ?? {};
        for (const item of ITEMS) {
          const sections = written.sections.filter((section) => section.item === item);
          const marks =
            cellText(marked, `${id}/${item}`) === "" ? "no words in the marked text" : "words in the marked text";
          const expected = missing[item] ? 0 : 1;
          if (sections.length !== expected || (expected === 0) !== (marks === "no words in the marked text"))
            findings.push({
              file,
              line: sections.at(-1)?.line ?? 1,
              expected: missing[item] ? `no answer to ${item} (${missing[item]})` : `one answer to ${item}`,
              found: `${sections.length} of them, ${marks}`,
              remedy: `Write the answer once under ## ${item}, or give the reason under missing in ${cityPath(id)}.`,
            });
        }
        for (const section of written.sections)
          if (!ITEMS.some((item) => item === section.item))
            findings.push({
              file,
              line: section.line,
              expected: `one of ${ITEMS.join(", ")}`,
              found: `## ${section.item}`,
              remedy: "Name the item by its id.",
            });
        return findings;
      }),
};
