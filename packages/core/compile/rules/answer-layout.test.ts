import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { answerLayout } from "./answer-layout.js";

const file = "data/answers/enschede.md";

it("accepts all answers files", () => {
  expect(answerLayout.check(altered())).toEqual([]);
});

it("finds a bullet written in another way", () => {
  const inputs = altered({ file, find: "- Cultuurverschillen", put: "* Cultuurverschillen" });
  expect(answerLayout.check(inputs)).toHaveLength(1);
});

it("finds a lost bullet by the blank it leaves", () => {
  const inputs = altered({ file, find: "- Cultuurverschillen", put: " Cultuurverschillen" });
  expect(answerLayout.check(inputs)).toHaveLength(1);
});

it("finds emphasis, a link and a heading of another level: an answer has none", () => {
  for (const put of ["*Volledige regie*", "[Volledige regie](x)", "x\n\n### Volledige regie"])
    expect(answerLayout.check(altered({ file, find: "Volledige regie", put })), put).not.toEqual([]);
});

it("finds a table row that lost a cell", () => {
  const inputs = altered({ file: "data/answers/emmen.md", find: "| Eritrese | 90 |", put: "| Eritrese  90 |" });
  expect(answerLayout.check(inputs)).toHaveLength(1);
});
