import { CITY_IDS } from "../../src/ids.js";
import { nearest } from "../../src/text/nearest.js";
import { ITEMS } from "../../src/vocabulary.js";
import { cityOfPath, PATHS } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

const doubles = (ids: readonly string[]) => ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));

export const idsResolve: Rule = {
  name: "ids-resolve",
  sentence: "Every id is in kebab-case, known and used once; a file is named after its city.",
  check: ({ municipalities, cities, answers, survey }) => {
    const known = municipalities.map((city) => city.id);
    const findings: Finding[] = [];
    const unknown = (file: string, line: number, id: string) =>
      findings.push({
        file,
        line,
        expected: "the id of one of the 40 cities",
        found: id,
        remedy: `Did you mean ${nearest(id, known)}? The ids stand in ${PATHS.municipalities}.`,
      });
    for (const { file, value, lineOf } of cities) {
      if (!known.includes(value.city)) unknown(file, lineOf("city"), value.city);
      else if (value.city !== cityOfPath(file))
        findings.push({
          file,
          line: lineOf("city"),
          expected: `city: ${cityOfPath(file)}`,
          found: `city: ${value.city}`,
          remedy: "Name the file after the id of its city.",
        });
    }
    for (const { file } of answers) if (!known.includes(cityOfPath(file))) unknown(file, 1, cityOfPath(file));
    for (const key of ["notes", "figures"] as const) {
      const ids = cities.flatMap((city) => city.value[key].map(({ id }, index) => ({ id, city, index })));
      for (const position of doubles(ids.map(({ id }) => id))) {
        const double = ids[position];
        if (double)
          findings.push({
            file: double.city.file,
            line: double.city.lineOf(key, double.index, "id"),
            expected: `an id no other row of ${key} has`,
            found: double.id,
            remedy: "Add a word that tells the two apart.",
          });
      }
      for (const { id, city, index } of ids)
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !id.startsWith(`${cityOfPath(city.file)}-`))
          findings.push({
            file: city.file,
            line: city.lineOf(key, index, "id"),
            expected: `${cityOfPath(city.file)}-<words>, in kebab-case`,
            found: id,
            remedy: "An id is lower-case words joined by hyphens and is for ever.",
          });
    }
    if (known.join() !== CITY_IDS.join())
      findings.push({
        file: PATHS.municipalities,
        line: municipalities.find((city, index) => city.id !== CITY_IDS[index])?.line ?? 1,
        expected: CITY_IDS.find((id, index) => id !== known[index]) ?? "no more cities",
        found: known.find((id, index) => id !== CITY_IDS[index]) ?? "the end of the list",
        remedy: "An id is for ever: the list in packages/core/src/ids.ts and this file hold the same 40.",
      });
    const items = survey.value.items.map((item) => item.id);
    if (items.join() !== ITEMS.join())
      findings.push({
        file: survey.file,
        line: survey.lineOf("items"),
        expected: ITEMS.join(", "),
        found: items.join(", "),
        remedy: "List the seven items once each, in the order of the annex.",
      });
    return findings;
  },
};
