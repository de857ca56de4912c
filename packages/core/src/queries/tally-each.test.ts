import { expect, it } from "vitest";
import { crosstabEach } from "./crosstab-each.js";
import { tallyEach } from "./tally-each.js";

const rows = [
  { id: 1, colours: ["red", "blue", "red"] },
  { id: 2, colours: ["blue"] },
  { id: 3, colours: [] },
];

it("counts a row once for each value it has, over all rows", () => {
  expect(tallyEach(rows, ({ colours }) => colours, ["red", "blue", "green"])).toEqual([
    { value: "red", n: 1, base: 3, share: 1 / 3 },
    { value: "blue", n: 2, base: 3, share: 2 / 3 },
    { value: "green", n: 0, base: 3, share: 0 },
  ]);
  expect(tallyEach([], () => [], ["red"])).toEqual([{ value: "red", n: 0, base: 0, share: 0 }]);
});

it("refuses a value there is no place for", () => {
  expect(() => tallyEach(rows, ({ colours }) => colours, ["red"])).toThrow('No place for the value "blue"');
});

it("crosses two such values, each cell with its rows", () => {
  const cells = crosstabEach(
    rows,
    ({ id, colours }) => colours.map((colour) => [colour, id > 1]),
    ["red", "blue"],
    [true, false],
  );
  expect(cells.map(({ row, column, n, base }) => [row, column, n, base])).toEqual([
    ["red", true, 0, 3],
    ["red", false, 1, 3],
    ["blue", true, 1, 3],
    ["blue", false, 1, 3],
  ]);
});
