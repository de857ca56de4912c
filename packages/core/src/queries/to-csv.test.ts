import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { toCSV } from "./to-csv.js";

it("writes a heading line and one line per row, ended by CRLF", () => {
  expect(toCSV([{ id: "a", n: 1 }])).toBe("id,n\r\na,1\r\n");
});

it("keeps commas, quotation marks and line ends of a value, as a CSV reader gives them back", () => {
  const text = 'a, "b"\nc';
  expect(parse(toCSV([{ text }]), { columns: true })).toEqual([{ text }]);
});

it("makes two columns of bilingual words, JSON of lists, and an empty cell of null", () => {
  expect(parse(toCSV([{ label: { nl: "ja", en: "yes" }, lines: [[1, 2]], gone: null }]), { columns: true })).toEqual([
    { labelNl: "ja", labelEn: "yes", lines: "[[1,2]]", gone: "" },
  ]);
});

it("writes the heading line of an empty table when its columns are given", () => {
  expect(toCSV([], ["id", "date"])).toBe("id,date\r\n");
});
