import { answerOf, answers, getItem, mentions, stances } from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { describe, expect, it } from "vitest";
import { mustStandOnce, nearestPassage, saysMore, timesIn, untilOnce } from "./passage.js";

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

it("says no more than its stance wherever a city's quote is only that word", () => {
  const bare = stances.filter(({ stance, quote }) => quote.toLowerCase() === stanceLabels[stance].nl.toLowerCase());
  expect(bare.length).toBeGreaterThan(15);
  for (const { city, item, quote } of bare)
    expect(saysMore(answerOf(city, item)?.text ?? "", quote, getItem(item).wording.nl), `${city} ${item}`).toBe(false);
  expect(saysMore("Eens\n\nMaar het kan beter.", "Eens", "x")).toBe(true);
});

describe("words a page chose", () => {
  it("are accepted where they stand exactly once", () => {
    expect(() => mustStandOnce(text, "hoort bij de gemeente", "x")).not.toThrow();
  });

  it("are refused with the nearest passage, or with longer words that stand once", () => {
    expect(() => mustStandOnce(text, "de regie ligt", "almelo to needs")).toThrow(
      'finds quote="de regie ligt" 0 times in the answer of almelo to needs, where it must stand once, to the letter. The nearest passage is "De regie ligt".',
    );
    expect(() => mustStandOnce(text, "regie", "x")).toThrow(
      '2 times in the answer of x, where it must stand once, to the letter. Make it longer, such as "regie ligt".',
    );
  });
});
