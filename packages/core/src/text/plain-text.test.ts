import { expect, it } from "vitest";
import { plainText } from "./plain-text.js";

it("sets blocks apart by an empty line, items and rows by a line, cells by a tab", () => {
  expect(
    plainText([
      { kind: "paragraph", text: "Twee soorten:" },
      { kind: "list", items: ["een", { text: "twee", items: ["a", "b"] }] },
      { kind: "table", head: ["jaar", "n"], rows: [["2015", "99"]] },
    ]),
  ).toBe("Twee soorten:\n\neen\ntwee\na\nb\n\njaar\tn\n2015\t99");
});

it("keeps printed numbers, which are the city's words, and leaves out headings that were not printed", () => {
  expect(plainText([{ kind: "list", start: 3, items: ["drie", "vier"] }])).toBe("3. drie\n4. vier");
  expect(plainText([{ kind: "table", head: [], rows: [["a", "1"]] }])).toBe("a\t1");
});
