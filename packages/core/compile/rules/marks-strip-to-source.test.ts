import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { marksStripToSource } from "./marks-strip-to-source.js";

const file = "data/sources/annex-1.marked.txt";

it("accepts the marked text", () => {
  expect(marksStripToSource.check(altered())).toEqual([]);
});

it("finds a changed word and names its line in the marked text", () => {
  const inputs = altered({ file, find: "Aantal in de bijstand", put: "Aantal in bijstand" });
  expect(marksStripToSource.check(inputs)).toMatchObject([{ file, line: 49 }]);
});

it("finds a mark that lost its bracket", () => {
  const inputs = altered({ file, find: "⟦almelo/needs⟧", put: "⟦almelo/needs" });
  expect(marksStripToSource.check(inputs)).toHaveLength(1);
});
