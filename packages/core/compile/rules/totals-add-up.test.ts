import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { totalsAddUp } from "./totals-add-up.js";

const file = "data/cities/hoorn.yaml";
const check = (find: string, put: string) => totalsAddUp.check(altered({ file, find, put }));

it("accepts totals that add up, and those whose mismatch is noted", () => {
  expect(totalsAddUp.check(altered())).toEqual([]);
});

it("finds a part left out of a total", () => {
  expect(check("parts: [hoorn-housed-2015, hoorn-housed-2016,", "parts: [hoorn-housed-2015,")).toMatchObject([
    { file, expected: expect.stringContaining("make 250"), found: "433, without a note" },
  ]);
});

it("finds a mismatch that nobody noted, and a note on a total that adds up", () => {
  const last = "hoorn-origin-2015-to-2017-other]\n    note: hoorn-origin-sum";
  expect(check(last, last.replace(/\n.*/, ""))).toMatchObject([{ found: "433, without a note" }]);
  const sound = "parts: [hoorn-housed-2015, hoorn-housed-2016, hoorn-housed-2017]";
  expect(check(sound, `${sound}\n    note: hoorn-origin-sum`)).toMatchObject([{ found: "hoorn-origin-sum" }]);
});

it("finds a figure that is not there", () => {
  expect(check("total: hoorn-housed-2015-to-2017", "total: hoorn-housed-2014")).toMatchObject([
    { expected: "ids of figures in this file", found: "hoorn-housed-2014" },
  ]);
});
