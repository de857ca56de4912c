import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { idsResolve } from "./ids-resolve.js";

it("accepts all ids", () => {
  expect(idsResolve.check(altered())).toEqual([]);
});

it("finds an unknown city and names the nearest", () => {
  const inputs = altered({ file: "data/cities/almelo.yaml", find: "city: almelo", put: "city: almello" });
  expect(idsResolve.check(inputs)).toMatchObject([{ line: 1, remedy: expect.stringContaining("almelo") }]);
});

it("finds a file that holds another city", () => {
  const inputs = altered({ file: "data/cities/almelo.yaml", find: "city: almelo", put: "city: almere" });
  expect(idsResolve.check(inputs).map((finding) => finding.file)).toContain("data/cities/almelo.yaml");
});

it("finds two notes with one id", () => {
  const id = "delft-needs-truncated";
  const inputs = altered({
    file: "data/cities/delft.yaml",
    find: "notes:\n",
    put: `notes:\n  - id: ${id}\n    item: needs\n    kind: truncated\n    text: { nl: a, en: b }\n`,
  });
  expect(idsResolve.check(inputs)).toMatchObject([{ found: id }]);
});

it("finds an id that changed: ids are for ever", () => {
  const inputs = altered({ file: "data/municipalities.csv", find: "zwolle,Zwolle", put: "zwol,Zwolle" });
  expect(idsResolve.check(inputs)).toMatchObject([{ expected: "zwolle", found: "zwol" }]);
});
