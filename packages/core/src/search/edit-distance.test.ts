import { expect, it } from "vitest";
import { editDistance } from "./edit-distance.js";

it.each([
  ["inburgering", "inburgering", 0],
  ["inburgring", "inburgering", 1],
  ["inburgeringg", "inburgering", 1],
  ["inburgerong", "inburgering", 1],
  ["inbugrering", "inburgering", 1],
  ["inbrugring", "inburgering", 2],
])("counts the typing errors from %s to %s: %d", (left, right, errors) => {
  expect(editDistance(left, right, 2)).toBe(errors);
  expect(editDistance(right, left, 2)).toBe(errors);
});

it("gives up beyond the most allowed, and keeps nothing from one call to the next", () => {
  expect(editDistance("taal", "school", 2)).toBeUndefined();
  expect(editDistance("taal", "taalschool", 2)).toBeUndefined();
  expect(editDistance("x".repeat(100), "x".repeat(100), 2)).toBeUndefined();
  expect(editDistance("taal", "taaal", 1)).toBe(1);
});
