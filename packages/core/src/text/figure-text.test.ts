import { describe, expect, it } from "vitest";
import type { Figure } from "../types.js";
import { figureLabel, figureText, originText, periodText, valueText } from "./figure-text.js";

const figure: Figure = {
  id: "x",
  city: "almere",
  measure: "on-welfare",
  value: 1200,
  valueTo: null,
  unit: "persons",
  period: "2015/2017",
  approximate: false,
  country: null,
  item: "situation",
  quote: "1200",
  at: [0, 4],
  note: null,
};

describe("a figure in words", () => {
  it("writes its number as the language does, with about, a range and a share", () => {
    expect(valueText(figure, "nl")).toBe("1.200");
    expect(valueText({ ...figure, approximate: true }, "en")).toBe("c. 1,200");
    expect(valueText({ ...figure, value: 10, valueTo: 12 }, "nl")).toBe("10–12");
    expect(valueText({ ...figure, value: 38.5, unit: "percent" }, "nl")).toBe("38,5%");
  });

  it.each([
    ["2017", "2017", "2017"],
    ["2015/2017", "2015–2017", "2015–2017"],
    ["2017-09", "september 2017", "September 2017"],
    ["2017-12-31", "31 december 2017", "31 December 2017"],
    ["2015-10/2017-12", "oktober 2015–december 2017", "October 2015–December 2017"],
    ["2017-01/2017-06", "januari–juni 2017", "January–June 2017"],
    ["since-2015", "sinds 2015", "since 2015"],
    ["now", "stand januari 2018", "as at January 2018"],
  ])("writes the period %s", (period, nl, en) => {
    expect(periodText(period, "2018-01", "nl")).toBe(nl);
    expect(periodText(period, "2018-01", "en")).toBe(en);
  });

  it("names an origin in both languages", () => {
    expect(originText("SY", "nl")).toBe("Syrië");
    expect(originText("ER", "en")).toBe("Eritrea");
    expect(originText("stateless", "nl")).toBe("staatloos");
  });

  it("says what is counted where it is not people", () => {
    const label = { nl: "In de bijstand", en: "On social assistance" };
    expect(figureLabel(figure, label, "2018-01", "nl")).toBe("In de bijstand, 2015–2017");
    expect(figureLabel({ ...figure, unit: "households" }, label, "2018-01", "en")).toBe(
      "On social assistance, households, 2015–2017",
    );
    expect(figureLabel({ ...figure, country: "SY" }, { nl: "Herkomst", en: "Origin" }, "2018-01", "nl")).toBe(
      "Herkomst Syrië, 2015–2017",
    );
  });

  it("stands by itself with what is counted and when", () => {
    expect(figureText(figure, "2018-01", "nl")).toBe("1.200\u00a0(2015–2017)");
    expect(figureText({ ...figure, unit: "benefits", period: "now" }, "2018-01", "en")).toBe(
      "1,200\u00a0benefits\u00a0(as at January 2018)",
    );
  });
});
