import { expect, it } from "vitest";
import { foldWord, wordsIn } from "./tokens.js";

it("joins in Dutch what English writes apart", () => {
  expect(wordsIn("leer-werktraject, ex-amv’ers", "nl")).toEqual(["leer-werktraject", "ex-amv’ers"]);
  expect(wordsIn("tailor-made courses", "en")).toEqual(["tailor", "made", "courses"]);
});

it("finds no word in signs", () => {
  expect(wordsIn("?! – … 🙂", "nl")).toEqual([]);
});

it("drops accents, apostrophes and hyphens", () => {
  expect(["financiële", "ex-amv’ers", "één", "taal"].map(foldWord)).toEqual(["financiele", "examvers", "een", "taal"]);
});
