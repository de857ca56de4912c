import { expect, it } from "vitest";
import { kwic } from "./kwic.js";

const text = "Eerste regel.\n\nDe gemeente heeft geen regie op de inburgering, daardoor is er weinig zicht.";
const at = [text.indexOf("regie"), text.indexOf("regie") + 5] as const;

it("gives a hit with the words around it, cut at words and within its line", () => {
  const shown = kwic(text, at, 12);
  expect(shown).toEqual({
    before: "heeft geen ",
    hit: "regie",
    after: " op de",
    at,
    cutBefore: true,
    cutAfter: true,
  });
  expect(text).toContain(shown.before + shown.hit + shown.after);
});

it("says when nothing was cut", () => {
  expect(kwic(text, at, 500)).toMatchObject({ cutBefore: false, cutAfter: false });
  expect(kwic(text, at, 500).before).toBe("De gemeente heeft geen ");
});

it("refuses a place outside the text", () => {
  expect(() => kwic("kort", [2, 9])).toThrow(RangeError);
  expect(() => kwic("kort", [3, 2])).toThrow("not within a text of 4 characters");
});
