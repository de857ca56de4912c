import { numbersIn } from "../numbers-in.js";
import type { Finding, Rule } from "./rule.js";

const COUNTRY = /^(?:[A-Z]{2}|stateless|unknown|other)$/;
const PERIOD = /^(?:since-2015|now|\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?)$/;

const isCountry = (code: string) =>
  COUNTRY.test(code) &&
  (code.length > 2 || new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined);

export const figuresReadFromQuote: Rule = {
  name: "figures-read-from-quote",
  sentence:
    "A figure's value stands in its own quote; its period and country are codes; a percentage or another unit than the measure's has a note.",
  check: ({ cities, codebook }) =>
    cities.flatMap(({ file, value: city, lineOf }) =>
      city.figures.flatMap((figure, index): Finding[] => {
        const findings: Finding[] = [];
        const say = (key: string, expected: string, found: string, remedy: string) =>
          findings.push({ file, line: lineOf("figures", index, key), expected, found, remedy });
        const stated = numbersIn(figure.quote);
        for (const key of ["value", "valueTo"] as const) {
          const value = figure[key];
          if (value !== undefined && !stated.includes(value))
            say(
              key,
              `one of the numbers in its quote: ${stated.join(", ") || "none"}`,
              String(value),
              "Copy the number, or quote the words it stands in; figures are never computed.",
            );
        }
        if (figure.valueTo !== undefined && figure.valueTo <= figure.value)
          say("valueTo", `more than ${figure.value}`, String(figure.valueTo), "The upper end of a range comes last.");
        if (!PERIOD.test(figure.period))
          say(
            "period",
            "an ISO year, month, day or interval, since-2015 or now",
            figure.period,
            "Write 2015, 2017-09, 2017-12-31, 2015/2017 or 2015-01/2015-06.",
          );
        if ((figure.measure === "origin") !== (figure.country !== undefined))
          say("measure", "a country with origin, and with nothing else", figure.measure, "Add or remove country.");
        if (figure.country !== undefined && !isCountry(figure.country))
          say(
            "country",
            "an ISO 3166-1 alpha-2 code, stateless, unknown or other",
            figure.country,
            "Look the code up; Syria is SY, Eritrea ER.",
          );
        const note = city.notes.find(({ id }) => id === figure.note);
        if (figure.note !== undefined && note?.kind !== "definition")
          say(
            "note",
            `a note of kind definition in ${file}`,
            `${figure.note}${note ? `, of kind ${note.kind}` : ""}`,
            "Add the note, or take its id from this file.",
          );
        if (figure.note === undefined && figure.unit !== codebook.value.measures[figure.measure]?.unit)
          say(
            "unit",
            `a note on what ${city.city} counts`,
            `${figure.unit} without one`,
            "Say in a note of kind definition what is counted, or of what it is a share.",
          );
        return findings;
      }),
    ),
};
