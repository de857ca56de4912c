import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { wordingEqualsHeading } from "./wording-equals-heading.js";

it("accepts the wording of all seven items", () => {
  expect(wordingEqualsHeading.check(altered())).toEqual([]);
});

it("finds a changed word and names its line", () => {
  const inputs = altered({ file: "data/survey.yaml", find: "na 2015 gaat goed", put: "gaat goed" });
  expect(wordingEqualsHeading.check(inputs)).toMatchObject([{ file: "data/survey.yaml", line: expect.any(Number) }]);
});
