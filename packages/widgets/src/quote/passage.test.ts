import { answers, mentions } from "@g40-inburgering/core";
import { describe, expect, it } from "vitest";
import { nearestPassage, timesIn, untilOnce } from "./passage.js";

const text = "De regie ligt bij het Rijk.\n\nDe regie hoort bij de gemeente.";

describe("words in a text", () => {
  it("are counted to the letter, white space included", () => {
    expect(timesIn(text, "De regie")).toBe(2);
    expect(timesIn(text, "de regie")).toBe(0);
    expect(timesIn(text, "Rijk.\n\nDe")).toBe(1);
    expect(timesIn(text, "Rijk. De")).toBe(0);
  });

  it("that stand more than once are made longer until they stand once", () => {
    expect(untilOnce(text, "De regie")).toBe("De regie ligt");
    expect(untilOnce("a b, a b", "a b")).toBe("a b,");
    expect(untilOnce("ja nee ja", "ja")).toBe("ja nee");
  });
});

describe("the nearest passage", () => {
  it("is as it stands in the text, whatever the case, signs or white space asked", () => {
    expect(nearestPassage(text, "de Regie hoort bij de gemeentes")).toBe("De regie hoort bij de gemeente.");
    expect(nearestPassage(text, "Rijk. De regie hoort")).toBe("Rijk.\n\nDe regie hoort");
  });

  it("is the text where it is shorter than what was asked", () => {
    expect(nearestPassage("Eens", "Eens met de stelling")).toBe("Eens");
  });

  it("finds coded words again that were quoted with one wrong letter", () => {
    const long = mentions.filter(({ quote }) => quote.split(" ").length > 5).slice(0, 40);
    for (const { city, item, quote } of long) {
      const answer = answers.find((row) => row.city === city && row.item === item)?.text ?? "";
      expect(nearestPassage(answer, quote.replace(/[aeiou]/, "x"))).toContain(quote.split(" ").slice(1, -1).join(" "));
    }
  });
});
