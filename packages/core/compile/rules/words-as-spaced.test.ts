import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { wordsAsSpaced } from "./words-as-spaced.js";

const file = "data/answers/arnhem.md";

it("accepts all answers", () => {
  expect(wordsAsSpaced.check(altered())).toEqual([]);
});

it("finds two words that became one", () => {
  expect(
    wordsAsSpaced.check(altered({ file, find: "275 statushouders gehuisvest", put: "275statushouders gehuisvest" })),
  ).toHaveLength(1);
});

it("finds a word that became two", () => {
  expect(wordsAsSpaced.check(altered({ file, find: "bureaucratisch", put: "bureau cratisch" }))).toHaveLength(1);
});

it("allows a word that the source broke over two lines", () => {
  const inputs = altered({
    file: "data/answers/enschede.md",
    find: "(participatieverklaringstraject)",
    put: "(participatieverklaringstraj ect)",
  });
  expect(wordsAsSpaced.check(inputs)).toEqual([]);
});
