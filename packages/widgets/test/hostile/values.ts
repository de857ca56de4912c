import { CITY_IDS, ITEMS, MEASURES, STATEMENTS, THEMES } from "@g40-inburgering/core";
import fc from "fast-check";

/** Words that elements know, of every attribute, so that generated attributes also meet each other. */
const KNOWN = [
  ...CITY_IDS,
  ...ITEMS,
  ...STATEMENTS,
  ...MEASURES,
  ...THEMES,
  ..."nl en light dark compact table stance province population alphabetical title base stances figures answers none".split(
    " ",
  ),
  ..."2 3 6 * s-hertogenbosch GM0141 thousand absolute cities".split(" "),
];

/** What someone writes who wants a page to run or show what is theirs. */
const HOSTILE = [
  "<script>run()</script>",
  "<img src=x onerror=run()>",
  '"><svg onload=run()>',
  "'-run()-'",
  "$" + "{run()}",
  "{{run()}}",
  "</style><script>run()</script>",
  "</template><img src=x onerror=run()>",
  "javascript:run()",
  "--><!--<iframe srcdoc='<script>parent.run()</script>'>",
  "?lit$123456789$",
  "<!--lit-part-->",
  "__proto__",
  "constructor",
  "toString",
  "\u202eeens\u202c",
  "\u0000\ufffe\ud800",
  "0x10",
  "1e999",
  "-1",
  "NaN",
  "%00%zz",
  "../../../data",
  " \t\n",
  "a".repeat(20_000),
];

/** A text that schemas take, and that would run or show something if it became markup. */
export const hostileText: fc.Arbitrary<string> = fc.constantFrom(...HOSTILE.filter((text) => text.length < 100));

/** A text for an attribute: known, hostile, or anything; null takes the attribute away. */
export const attributeValue: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...KNOWN), { maxLength: 5 }).map((words) => words.join(" ")) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** A value for a property, or for a cell of a table: texts, and all else that JSON or script can hold. */
export const dataValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 2, arbitrary: fc.anything({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, [], {}) },
);
