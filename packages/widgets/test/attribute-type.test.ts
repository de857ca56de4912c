import { describe, expect, it } from "vitest";
import { attributeType } from "../attribute-type.js";

const text = { text: "string | null" };

describe("the type of an attribute", () => {
  it("is the words its description begins with", () => {
    expect(attributeType({ name: "density", description: "`compact` leaves out figures." })).toBe('"compact"');
    expect(
      attributeType({ name: "theme", description: "`light` or `dark`; by default the page's own `color-scheme`." }),
    ).toBe('"light" | "dark"');
    expect(attributeType({ name: "rows", description: "`a`, `b` (default) or `c`." })).toBe('"a" | "b" | "c"');
  });

  it("keeps that a property may be without", () => {
    expect(attributeType({ name: "view", description: "`table` lists the cities.", type: text })).toBe(
      '"table" | null',
    );
  });

  it("is as declared where that says more than text", () => {
    expect(attributeType({ name: "order", description: "`x` first.", type: { text: "Order" } })).toBe("Order");
  });

  it("is text where the words stand elsewhere in the description", () => {
    expect(attributeType({ name: "for", description: "Id of an element; `*` for any.", type: text })).toBe(
      "string | null",
    );
    expect(attributeType({ name: "show", description: "What is shown, of `stances figures answers`." })).toBe("string");
  });

  it("is the same on every element for what means the same", () => {
    expect(attributeType({ name: "city", description: "Its id.", type: { text: "string" } })).toBe(
      "CityId | (string & {})",
    );
    expect(attributeType({ name: "lang", description: "Own words." })).toBe('"nl" | "en"');
  });
});
