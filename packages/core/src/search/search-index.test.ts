import { expect, it } from "vitest";
import { conflateNl } from "./conflate-nl.js";
import { readIndex, writeIndex } from "./search-index.js";

const words = ["taalaanbieders", "schulden", "taal", "inburgeringscursus", "2017"];
const tails = new Map([
  ["taalaanbieders", 4],
  ["inburgeringscursus", 12],
]);

it("is read back as it was written: stems, and the stems of both parts of a compound", () => {
  const index = writeIndex(words, conflateNl, (word) => tails.get(word));
  const lexicon = readIndex(index, words);
  expect(lexicon.words.slice(0, words.length)).toEqual(words);
  expect(lexicon.stems).toEqual(lexicon.words.map(conflateNl));
  expect(lexicon.parts.get(0)).toEqual([conflateNl("taal"), conflateNl("aanbieders")]);
  expect(lexicon.parts.get(3)).toEqual([conflateNl("inburgerings"), conflateNl("cursus")]);
});

it("holds the parts that stand nowhere by themselves, after the words", () => {
  const { words: all } = readIndex(
    writeIndex(words, conflateNl, (word) => tails.get(word)),
    words,
  );
  expect(all.slice(words.length)).toEqual(["aanbieders", "inburgerings", "cursus"]);
});
