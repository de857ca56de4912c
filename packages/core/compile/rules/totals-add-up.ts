import type { Finding, Rule } from "./rule.js";

export const totalsAddUp: Rule = {
  name: "totals-add-up",
  sentence: "A total a city gives is the sum of its parts, or a note says that it is not.",
  check: ({ cities }) =>
    cities.flatMap(({ file, value: city, lineOf }) =>
      city.totals.flatMap(({ total, parts, note }, index): Finding[] => {
        const line = lineOf("totals", index);
        const figures = new Map(city.figures.map((figure) => [figure.id, figure]));
        const unknown = [total, ...parts].filter((id) => !figures.has(id));
        if (unknown.length > 0)
          return [
            {
              file,
              line,
              expected: "ids of figures in this file",
              found: unknown.join(", "),
              remedy: "Take the ids from the figures of this city.",
            },
          ];
        const stated = figures.get(total)?.value ?? 0;
        const sum = parts.reduce((value, id) => value + (figures.get(id)?.value ?? 0), 0);
        const noted = city.notes.some(({ id, kind }) => id === note && kind === "sum");
        if (sum === stated)
          return note === undefined
            ? []
            : [
                {
                  file,
                  line,
                  expected: "no note on a total that adds up",
                  found: note,
                  remedy: "Remove the note from this total.",
                },
              ];
        return noted
          ? []
          : [
              {
                file,
                line,
                expected: `a note of kind sum: the parts of ${total} make ${sum}`,
                found: `${stated}, ${note === undefined ? "without a note" : `with ${note}`}`,
                remedy: "State the mismatch in a note and name it here; the figures stay as the city gives them.",
              },
            ];
      }),
    ),
};
