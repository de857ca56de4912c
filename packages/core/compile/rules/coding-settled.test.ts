import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { codingSettled } from "./coding-settled.js";

it("accepts the stances: coded twice alike, or settled", () => {
  expect(codingSettled.check(altered())).toEqual([]);
});

it("finds a stance that neither coding gave and nobody settled", () => {
  const inputs = altered({ file: "data/cities/oss.yaml", find: "stance: agree", put: "stance: disagree" });
  expect(codingSettled.check(inputs)).toMatchObject([{ file: "data/cities/oss.yaml", found: "disagree" }]);
});

it("finds two codings that differ and were not settled", () => {
  const inputs = altered({ file: "data/coding/stances-a.yaml", find: "stance: agree", put: "stance: neither" });
  expect(codingSettled.check(inputs)).toMatchObject([{ file: "data/coding/stances-settled.yaml" }]);
});
