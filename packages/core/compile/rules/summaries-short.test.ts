import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { summariesShort } from "./summaries-short.js";

const file = "data/cities/enschede.yaml";
const sentence = "Names “full control” and cultural differences as obstacles.";
const check = (find: string, put: string) => summariesShort.check(altered({ file, find, put }));

it("accepts all summaries", () => {
  expect(summariesShort.check(altered())).toEqual([]);
});

it("finds a summary of more than 25 words, and one that is no sentence", () => {
  expect(check(sentence, `${"very ".repeat(25)}${sentence}`)).toMatchObject([{ file, found: "33 words" }]);
  expect(check(sentence, sentence.slice(0, -1))).toMatchObject([{ found: "8 words, without a full stop" }]);
});

it("finds an answer without a summary", () => {
  expect(check("  obstacles:\n    nl: ", "  situation:\n    nl: ").map(({ expected }) => expected)).toEqual([
    "no summary of situation, which is missing",
    "a summary of the answer to obstacles",
  ]);
});
