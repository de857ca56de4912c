import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { municipalitiesComplete } from "./municipalities-complete.js";

const file = "data/municipalities.csv";

it("accepts the 40 cities", () => {
  expect(municipalitiesComplete.check(altered())).toEqual([]);
});

it("finds a code that two cities share", () => {
  const inputs = altered({ file, find: "GM0141", put: "GM0361" });
  expect(municipalitiesComplete.check(inputs)).toMatchObject([{ expected: "a cbsCode no other city has" }]);
});

it("finds a city counted as answering that has no row in the annex", () => {
  const inputs = altered({ file, find: "6.56250,false,", put: "6.56250,true,33" });
  expect(municipalitiesComplete.check(inputs).map((finding) => finding.expected)).toContain("32 cities that answered");
});

it("finds a missing city", () => {
  const inputs = altered({
    file,
    find: "zwolle,Zwolle,,,GM0193,Overijssel,NL-OV,126116,Q793,52.51250,6.09444,false,\n",
    put: "",
  });
  expect(municipalitiesComplete.check(inputs)).toMatchObject([{ expected: "40 cities", found: "39" }]);
});

it("finds a printed name the annex does not print", () => {
  const inputs = altered({ file, find: "Alphen a/d Rijn", put: "Alphen" });
  expect(municipalitiesComplete.check(inputs)).toHaveLength(1);
});
