import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { figuresReadFromQuote } from "./figures-read-from-quote.js";

const file = "data/cities/hoorn.yaml";
const check = (find: string, put: string) => figuresReadFromQuote.check(altered({ file, find, put }));

it("accepts all figures", () => {
  expect(figuresReadFromQuote.check(altered())).toEqual([]);
});

it("finds a value that its quote does not state, and says which numbers the quote has", () => {
  expect(check("value: 183", "value: 138")).toMatchObject([
    { file, expected: "one of the numbers in its quote: 2016, 183", found: "138" },
  ]);
});

it("finds a range that ends before it starts", () => {
  const dordrecht = "data/cities/dordrecht.yaml";
  const inputs = altered({ file: dordrecht, find: "value: 10\n    valueTo: 15", put: "value: 15\n    valueTo: 10" });
  expect(figuresReadFromQuote.check(inputs)).toMatchObject([{ file: dordrecht, expected: "more than 15" }]);
});

it("finds a period that is no ISO date or interval", () => {
  expect(check('period: "2016"', 'period: "in 2016"')).toMatchObject([{ found: "in 2016" }]);
});

it("finds a country that is none, or that stands where no origin is counted", () => {
  expect(check('country: "SY"', 'country: "XX"')).toMatchObject([{ found: "XX" }]);
  expect(check("measure: origin", "measure: adults")).toMatchObject([{ found: "adults" }]);
});

it("finds a figure in another unit than its measure's without a note on what is counted", () => {
  expect(check("unit: persons", "unit: cases")).toEqual([]);
  const without = check(
    'unit: persons\n    period: "2015"\n    quote: "2015:\\t123"\n    note: hoorn-housed-as-target',
    'unit: cases\n    period: "2015"\n    quote: "2015:\\t123"',
  );
  expect(without).toMatchObject([{ found: "cases without one" }]);
});

it("finds a note that is not there", () => {
  expect(check("note: hoorn-housed-as-target", "note: hoorn-nothing")).toMatchObject([{ found: "hoorn-nothing" }]);
});
