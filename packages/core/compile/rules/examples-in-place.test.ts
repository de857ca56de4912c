import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { examplesInPlace } from "./examples-in-place.js";

const file = "data/codebook.yaml";
const quote = "Die middelen raken snel uitgeput.";

it("accepts the typical quotes of all themes", () => {
  expect(examplesInPlace.check(altered())).toEqual([]);
});

it("finds a quote that does not stand in the answer", () => {
  expect(examplesInPlace.check(altered({ file, find: quote, put: "Die middelen zijn uitgeput." }))).toMatchObject([
    { file, found: "words that do not stand there" },
  ]);
});

it("finds a quote from an answer that is not coded with the theme", () => {
  const findings = examplesInPlace.check(
    altered({ file, find: "De inzet van vrijwilligers loopt goed.", put: "Verplichte (!) start" }),
  );
  expect(findings).toEqual([]);
  const { codebook, ...inputs } = altered();
  const { funding, privacy } = codebook.value.themes;
  if (!funding || !privacy) throw new Error("no such themes");
  const themes = { ...codebook.value.themes, privacy: { ...privacy, example: funding.example } };
  expect(
    examplesInPlace.check({ ...inputs, codebook: { ...codebook, value: { ...codebook.value, themes } } }),
  ).toMatchObject([{ found: "words not coded so" }]);
});
