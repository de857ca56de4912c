import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { answerEqualsMarks } from "./answer-equals-marks.js";

const file = "data/answers/almelo.md";

it("accepts all answers", () => {
  expect(answerEqualsMarks.check(altered())).toEqual([]);
});

it("finds a mended typing error, because the city's words stay as they are", () => {
  const inputs = altered({ file: "data/answers/arnhem.md", find: "benantwoording", put: "beantwoording" });
  expect(answerEqualsMarks.check(inputs)).toMatchObject([{ file: "data/answers/arnhem.md" }]);
});

it("finds one changed digit", () => {
  const inputs = altered({ file, find: "331 personen", put: "332 personen" });
  expect(answerEqualsMarks.check(inputs)).toHaveLength(1);
});

it("finds a word that was moved to another answer", () => {
  const inputs = altered({
    file: "data/sources/annex-1.marked.txt",
    find: "⟦almelo/needs⟧Vanuit ",
    put: "Vanuit ⟦almelo/needs⟧",
  });
  expect(answerEqualsMarks.check(inputs)).toHaveLength(2);
});
