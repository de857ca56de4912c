import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { textIsPlain } from "./text-is-plain.js";

const file = "data/answers/almelo.md";

it("accepts all files", () => {
  expect(textIsPlain.check(altered())).toEqual([]);
});

it.each([
  ["a line end of two characters", "\r\n"],
  ["a letter and its accent apart", "Syrie\u0308"],
  ["an astral character", "\u{1f3e0}"],
])("finds %s and names its line", (_, put) => {
  expect(textIsPlain.check(altered({ file, find: "Syrië", put }))).toMatchObject([{ file, line: 5 }]);
});
