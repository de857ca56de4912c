import { describe, expect, it } from "vitest";
import { type Alteration, alteredTexts, realTexts } from "./altered.js";
import { assemble } from "./assemble.js";
import { check } from "./check.js";
import { parseInputs } from "./parse.js";
import { formatProblems, type Problem } from "./problem.js";
import { rules } from "./rules/rules.js";

const file = "data/cities/almelo.yaml";

function problemsOf(...alterations: readonly Alteration[]): Problem[] {
  const { inputs, problems } = parseInputs(alteredTexts(alterations));
  return [...problems, ...(inputs ? check(inputs) : [])];
}

describe("the data as they are", () => {
  it("have no problem", () => {
    expect(problemsOf()).toEqual([]);
  });

  it("assemble to the same tables twice", () => {
    const { inputs } = parseInputs(realTexts());
    if (!inputs) throw new Error("unreadable");
    expect(JSON.stringify(assemble(inputs))).toBe(JSON.stringify(assemble(inputs)));
  });

  it("are checked by rules that each say what holds", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { sentence } of rules) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe("bad input is a clear problem, never a stack trace", () => {
  it("names file and line of YAML that cannot be read", () => {
    expect(problemsOf({ file, find: "stances:", put: "stances: [" })).toContainEqual(
      expect.objectContaining({ file, rule: "yaml", line: expect.any(Number) }),
    );
  });

  it("names an unknown key and its line", () => {
    expect(problemsOf({ file, find: "qualified: true", put: "qualified: true\n    certain: true" })).toEqual([
      expect.objectContaining({ file, line: 6, rule: "shape", found: "unknown key certain" }),
    ]);
  });

  it("names a value that is not one of those allowed", () => {
    expect(problemsOf({ file, find: "stance: disagree", put: "stance: against" })).toEqual([
      expect.objectContaining({ file, line: 4, rule: "shape", expected: expect.stringContaining("agree") }),
    ]);
  });

  it("names a key given twice", () => {
    expect(problemsOf({ file, find: "city: almelo", put: "city: almelo\ncity: almelo" })).toContainEqual(
      expect.objectContaining({ file, rule: "yaml" }),
    );
  });

  it.each(["data/survey.yaml", "data/codebook.yaml", "data/municipalities.csv", "data/sources/annex-1.txt"])(
    "says that %s is missing",
    (missing) => {
      const texts = new Map(realTexts());
      texts.delete(missing);
      expect(parseInputs(texts).problems).toEqual([
        expect.objectContaining({ file: missing, rule: "file", found: "no such file" }),
      ]);
    },
  );

  it("says that a city's answers or readings are missing", () => {
    for (const missing of ["data/answers/almelo.md", file]) {
      const texts = new Map(realTexts());
      texts.delete(missing);
      const { inputs } = parseInputs(texts);
      const found = (inputs ? check(inputs) : []).filter((problem) => problem.file === missing);
      expect(found, missing).toContainEqual(expect.objectContaining({ found: "no such file" }));
    }
  });

  it("names a CSV line with a field too many", () => {
    const found = problemsOf({ file: "data/municipalities.csv", find: "Almelo,Almelo", put: "Almelo,Almelo,Almelo" });
    expect(found).toContainEqual(expect.objectContaining({ rule: "csv", found: expect.stringContaining("line 3") }));
  });

  it("shows every problem at once, in the order of file and line, with a remedy each", () => {
    const found = problemsOf(
      { file, find: "goede weg zijn", put: "goede weg was" },
      { file: "data/answers/oss.md", find: "- Taal", put: "- Talen" },
    );
    const text = formatProblems(found);
    expect(text).toMatch(/data\/answers\/oss\.md:\d+ {2}answer-equals-marks/);
    expect(text.indexOf("data/answers/oss.md")).toBeLessThan(text.indexOf("data/cities/almelo.yaml"));
    expect(text.match(/remedy/g)).toHaveLength(found.length);
    expect(text).toMatch(/\n\d+ problems$/);
  });
});
