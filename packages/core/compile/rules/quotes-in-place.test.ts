import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { quotesInPlace } from "./quotes-in-place.js";

const file = "data/cities/almelo.yaml";

it("accepts all quotes", () => {
  expect(quotesInPlace.check(altered())).toEqual([]);
});

it("finds a quote that differs by a letter and shows the nearest passage", () => {
  const inputs = altered({ file, find: "goede weg zijn", put: "goede weg zyn" });
  expect(quotesInPlace.check(inputs)).toMatchObject([{ file, found: expect.stringContaining("goede weg zijn") }]);
});

it("finds a quote that stands in the answer twice", () => {
  const inputs = altered({ file: "data/cities/roosendaal.yaml", find: "quote: Oneens", put: "quote: n" });
  expect(quotesInPlace.check(inputs)).toMatchObject([{ found: "2 times" }]);
});
