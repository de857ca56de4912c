import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { ownedOnce } from "./owned-once.js";

const file = "data/sources/annex-1.marked.txt";

it("accepts the marks", () => {
  expect(ownedOnce.check(altered())).toEqual([]);
});

it("finds text before the first mark, which nobody owns", () => {
  const inputs = altered({ file, find: "⟦title⟧", put: "" });
  expect(ownedOnce.check(inputs)).toMatchObject([{ line: 1, found: expect.stringContaining("BIJLAGE") }]);
});

it("finds a mark for a city that does not exist and names its line", () => {
  const inputs = altered({ file, find: "⟦almelo/progress⟧", put: "⟦almelos/progress⟧" });
  expect(ownedOnce.check(inputs)).toMatchObject([{ line: 152, found: "⟦almelos/progress⟧" }]);
});

it("finds a mark that owns nothing", () => {
  const inputs = altered({ file, find: "⟦almelo/progress⟧", put: "⟦almelo/needs⟧⟦almelo/progress⟧" });
  expect(ownedOnce.check(inputs)).toMatchObject([{ found: "⟦almelo/needs⟧ owns nothing" }]);
});
