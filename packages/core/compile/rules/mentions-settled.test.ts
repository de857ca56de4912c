import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { mentionsSettled } from "./mentions-settled.js";

it("accepts the mentions: coded by all, or settled", () => {
  expect(mentionsSettled.check(altered())).toEqual([]);
});

it("finds a mention that no coding has and nobody settled, and one that was left out", () => {
  const file = "data/cities/oss.yaml";
  const inputs = altered({ file, find: "theme: regie\n", put: "theme: housing\n" });
  expect(mentionsSettled.check(inputs).map(({ found }) => found)).toEqual(["none", "one"]);
});

it("finds a mention published twice", () => {
  const city = altered().cities.find(({ value }) => value.city === "oss");
  const [first] = city?.value.mentions ?? [];
  if (!city || !first) throw new Error("no mention");
  const doubled = { ...city, value: { ...city.value, mentions: [...city.value.mentions, first] } };
  const inputs = altered();
  const cities = inputs.cities.map((one) => (one.value.city === "oss" ? doubled : one));
  expect(mentionsSettled.check({ ...inputs, cities })).toMatchObject([{ file: city.file, found: "twice" }]);
});

it("finds a difference between the codings that nobody settled", () => {
  const inputs = altered();
  const mentionSettlement = { ...inputs.mentionSettlement, rows: inputs.mentionSettlement.rows.slice(1) };
  expect(mentionsSettled.check({ ...inputs, mentionSettlement })).toMatchObject([
    { file: "data/coding/mentions-settled.csv", found: "none" },
  ]);
});
