import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { sourceUnchanged } from "./source-unchanged.js";

it("accepts the source as received", () => {
  expect(sourceUnchanged.check(altered())).toEqual([]);
});

it("finds a single changed character of the source", () => {
  const inputs = altered({ file: "data/sources/annex-1.txt", find: "670 (inclusief", put: "671 (inclusief" });
  expect(sourceUnchanged.check(inputs)).toMatchObject([{ file: "data/sources/annex-1.txt" }]);
});

it("finds a checksum that is not the source's", () => {
  const inputs = altered({ file: "data/survey.yaml", find: "13070d5f", put: "03070d5f" });
  expect(sourceUnchanged.check(inputs)).toHaveLength(1);
});
