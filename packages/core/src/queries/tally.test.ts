import { expect, it } from "vitest";
import { tally } from "./tally.js";

it("counts values in the order asked for, also those without rows", () => {
  expect(tally(["b", "a", "b"], (row) => row, ["a", "b", "c"])).toEqual([
    { value: "a", n: 1, base: 3, share: 1 / 3 },
    { value: "b", n: 2, base: 3, share: 2 / 3 },
    { value: "c", n: 0, base: 3, share: 0 },
  ]);
});

it("refuses to leave a row uncounted", () => {
  expect(() => tally(["x"], (row) => row, ["a"])).toThrow('No place for the value "x"');
});

it("gives no share of nothing", () => {
  expect(tally([] as string[], (row) => row, ["a"])).toEqual([{ value: "a", n: 0, base: 0, share: 0 }]);
});
