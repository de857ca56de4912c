import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { translationsWhole } from "./translations-whole.js";

const file = "data/translations/en/hoorn.md";
const check = (find: string, put: string) => translationsWhole.check(altered({ file, find, put }));

it("accepts all translations", () => {
  expect(translationsWhole.check(altered())).toEqual([]);
});

it("finds a number that was lost, changed or added in translation", () => {
  expect(check("is 303 persons", "is persons")).toMatchObject([{ file, expected: expect.stringContaining("303") }]);
  expect(check("is 303 persons", "is 330 persons")).toHaveLength(2);
  expect(check("The outflow to work is low.", "The outflow to work is low (5).")).toMatchObject([
    { expected: "no number 5 that the answer to situation lacks" },
  ]);
});

it("takes 1.200 and 1,200 for the same number", () => {
  expect(check("13.9%", "13,9%")).toEqual([]);
});

it("finds a paragraph, list line or table cell that is missing", () => {
  expect(check("Agree\n\n(Since 2015", "(Since 2015")).toHaveLength(1);
  expect(check("- Much and intensive language education", "\n## x\n- Much")).not.toEqual([]);
  expect(check("| Other | 13 |", "| Other | |")).toMatchObject([{ expected: expect.stringContaining("a table of") }]);
});

it("finds an answer without a translation, and a translation of no answer", () => {
  const enschede = "data/translations/en/enschede.md";
  const findings = translationsWhole.check(altered({ file: enschede, find: "## progress", put: "## situation" }));
  expect(findings.map(({ found }) => found)).toEqual(["## situation", "nothing"]);
});
