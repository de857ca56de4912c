import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { parseAnswers } from "../compile/markdown.js";
import { parseMarks } from "../compile/marks.js";
import { evidenceFor, stanceOf, tally } from "../src/index.js";
import { plainText } from "../src/text/plain-text.js";

/** One value, Almelo's stance on the first statement, along the first seven steps of the line. The demo's test walks the rest. */
const city = "almelo";
const item = "integration-going-well";
const read = (file: string) => readFileSync(resolve(import.meta.dirname, "../../..", file), "utf8");

it("can be followed from the source to the query", () => {
  // 1 source: the words as they came out of the PDF
  const source = read("data/sources/annex-1.txt");
  const printed = "Oneens, met dien \nverstande dat wij met onze \naanpak op de goede weg \nzijn.";
  const start = source.indexOf(printed);
  expect(start).toBeGreaterThan(0);

  // 2 marks: they belong to this city and item, and to no other
  const { spans } = parseMarks(read("data/sources/annex-1.marked.txt"));
  const owners = spans.filter((span) => span.start <= start && start < span.end).map((span) => span.owner);
  expect(owners).toEqual([`${city}/${item}`]);

  // 3 answer: the same words as a person reads them
  const section = parseAnswers(read(`data/answers/${city}.md`)).sections.find((candidate) => candidate.item === item);
  const text = plainText(section?.blocks ?? []);
  expect(text).toBe(printed.replace(/\s+/g, " "));

  // 4 reading: what we say about it, with the quote it rests on
  const reading = parseDocument(read(`data/cities/${city}.yaml`)).toJS().stances[item];
  expect(reading).toMatchObject({ stance: "disagree", qualified: true });
  expect(text).toContain(reading.quote);

  // 5 and 6 compile and dataset: the same row, with its place in the answer
  const row = stanceOf(city, item);
  expect(row).toMatchObject({
    ...reading,
    at: [text.indexOf(reading.quote), text.indexOf(reading.quote) + reading.quote.length],
  });

  // 7 query: counted once, and led back to the source it came from
  expect(tally(item).find(({ value }) => value === "disagree")?.n).toBe(3);
  const [evidence] = evidenceFor(row ? [row] : []);
  expect(evidence?.source).toEqual([[start, start + printed.length]]);
  expect(evidence?.lines).toEqual([[223, 226]]);
});
