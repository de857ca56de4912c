import { cellText, PATHS } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

const doubled = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index);

export const municipalitiesComplete: Rule = {
  name: "municipalities-complete",
  sentence: "40 cities, 32 of which answered, in the rows of the annex; ids, codes and places in it are unique.",
  check: ({ municipalities, marked }) => {
    const file = PATHS.municipalities;
    const findings: Finding[] = [];
    const say = (line: number, expected: string, found: string, remedy: string) =>
      findings.push({ file, line, expected, found, remedy });
    if (municipalities.length !== 40) say(1, "40 cities", `${municipalities.length}`, "Restore the missing line.");
    const answered = municipalities.filter((city) => city.responded);
    if (answered.length !== 32)
      say(1, "32 cities that answered", `${answered.length}`, "Correct the column responded.");
    for (const column of ["id", "name", "cbsCode", "wikidata"] as const)
      for (const value of doubled(municipalities.map((city) => city[column])))
        say(
          municipalities.findLast((city) => city[column] === value)?.line ?? 1,
          `a ${column} no other city has`,
          value,
          "Correct one of the two.",
        );
    for (const city of municipalities) {
      const row = cellText(marked, `row/${city.id}`);
      if (city.responded !== (city.order !== null))
        say(
          city.line,
          "an order for each city that answered, and for no other",
          `${city.order}`,
          "Correct order or responded.",
        );
      if (city.printedName === "" ? row !== "" : !row.endsWith(` ${city.printedName}`))
        say(
          city.line,
          `a row of the annex that prints "${city.printedName}"`,
          JSON.stringify(row),
          "Write the name as printed.",
        );
    }
    const orders = answered.map((city) => city.order ?? 0).sort((left, right) => left - right);
    if (orders.some((order, index) => order !== index + 1))
      say(1, "orders 1 to 32, each once", orders.join(" "), "Number the cities as the annex does.");
    return findings;
  },
};
