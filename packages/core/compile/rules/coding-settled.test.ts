import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { codingSettled } from "./coding-settled.js";

it("accepts the stances: coded alike by all, or settled", () => {
  expect(codingSettled.check(altered())).toEqual([]);
});

it("finds a stance that no coding gave and nobody settled", () => {
  const inputs = altered({ file: "data/cities/oss.yaml", find: "stance: agree", put: "stance: disagree" });
  expect(codingSettled.check(inputs)).toMatchObject([{ file: "data/cities/oss.yaml", found: "disagree" }]);
});

it("finds codings that differ and were not settled", () => {
  const inputs = altered();
  const [coding] = inputs.codings;
  if (!coding) throw new Error("no coding");
  const value = coding.value.map((row, index) => (index === 0 ? { ...row, stance: "neither" as const } : row));
  const findings = codingSettled.check({ ...inputs, codings: [...inputs.codings, { ...coding, value }] });
  expect(findings).toMatchObject([{ file: "data/coding/stances-settled.yaml" }]);
});
