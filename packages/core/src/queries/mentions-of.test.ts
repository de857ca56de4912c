import { describe, expect, it } from "vitest";
import { crosstab, evidenceFor, mentions, mentionsOf, tally, themes, UnknownIdError } from "../index.js";
import type { ItemId, ThemeId } from "../types.js";

describe("mentions", () => {
  it("are given of a theme, by a city, in an item, or any together", () => {
    expect(mentionsOf({})).toEqual(mentions);
    const regie = mentionsOf({ theme: "regie", item: "needs" });
    expect(regie.length).toBeGreaterThan(10);
    expect(regie.every(({ theme, item }) => theme === "regie" && item === "needs")).toBe(true);
    expect(mentionsOf({ city: "zwolle" })).toEqual([]);
  });

  it("lead to the answer and the lines they were coded from", () => {
    const evidence = evidenceFor("exam-waiting");
    expect(evidence).toHaveLength(mentionsOf({ theme: "exam-waiting" }).length);
    for (const { answer, at, quote, lines } of evidence) {
      expect(answer.text.slice(...at)).toBe(quote);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  it("refuse an unknown theme or item with the nearest", () => {
    expect(() => mentionsOf({ theme: "regy" as ThemeId })).toThrow('Did you mean "regie"?');
    expect(() => evidenceFor("debts" as ThemeId)).toThrow('Did you mean "debt"?');
    expect(() => mentionsOf({ item: "need" as ItemId })).toThrow(UnknownIdError);
  });
});

describe("counting themes", () => {
  it("counts each city once for a theme, over the 32 that answered", () => {
    const rows = tally("theme");
    expect(rows.map(({ value }) => value)).toEqual(themes.map(({ id }) => id));
    for (const { value, n, base, share } of rows) {
      expect(n).toBe(new Set(mentionsOf({ theme: value }).map(({ city }) => city)).size);
      expect({ base, share }).toEqual({ base: 32, share: n / 32 });
    }
  });

  it("counts within an item, a province and a stance, with the base of that part", () => {
    const needs = tally("theme", { item: "needs" }).find(({ value }) => value === "regie");
    expect(needs?.n).toBe(mentionsOf({ theme: "regie", item: "needs" }).length);
    expect(tally("theme", { province: "NL-ZH" }).every(({ base }) => base === 7)).toBe(true);
    const disagreeing = tally("sufficient-instruments").find(({ value }) => value === "disagree")?.n;
    const where = { stance: { statement: "sufficient-instruments", stance: "disagree" } } as const;
    expect(tally("theme", where).every(({ base }) => base === disagreeing)).toBe(true);
  });

  it("crosses themes with items, provinces and stances, each cell with its cities", () => {
    const byItem = crosstab("theme", "item");
    expect(byItem).toHaveLength(23 * 7);
    const cell = byItem.find(({ row, column }) => row === "regie" && column === "needs");
    expect(cell?.rows.map(({ id }) => id)).toEqual(
      mentionsOf({ theme: "regie", item: "needs" }).map(({ city }) => city),
    );
    const byStance = crosstab("theme", "sufficient-instruments").filter(({ row }) => row === "regie");
    const regie = tally("theme").find(({ value }) => value === "regie");
    expect(byStance.reduce((sum, { n }) => sum + n, 0)).toBe(regie?.n);
    expect(crosstab("province", "item").every(({ base }) => base === 32)).toBe(true);
  });

  it("refuses an unknown dimension, province or stance with the nearest", () => {
    expect(() => tally("themes" as "theme")).toThrow('Did you mean "theme"?');
    expect(() => tally("theme", { province: "NL-XX" as "NL-ZH" })).toThrow(UnknownIdError);
    const stance = { statement: "sufficient-instruments", stance: "agrees" as "agree" } as const;
    expect(() => tally("theme", { stance })).toThrow('Did you mean "agree"?');
  });
});
