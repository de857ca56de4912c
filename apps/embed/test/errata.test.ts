import type { Correction } from "@g40-inburgering/core";
import { describe, expect, it } from "vitest";
import { concerns, isLater } from "../script/errata.js";
import { errataFiles } from "../script/errata-files.js";

const correction = (table: string, row: string): Correction => ({
  id: "1",
  date: "2027-01-01",
  table,
  row,
  field: "stance",
  before: "agree",
  after: "partly",
  reason: "…",
  version: "1.1.0",
});

const STANCE = correction("stances", "almelo/integration-going-well");
const FIGURE = correction("figures", "alkmaar-on-welfare-2015");
const MENTION = correction("mentions", "almelo/needs/regie");

describe("a later version", () => {
  it("is one whose first different number is larger", () => {
    expect(isLater("1.10.0", "1.9.0")).toBe(true);
    expect(isLater("2.0.0", "1.9.9")).toBe(true);
    expect(isLater("1.9.0", "1.9.0")).toBe(false);
    expect(isLater("1.8.9", "1.9.0")).toBe(false);
  });
});

describe("a correction concerns", () => {
  it("a card of its city, and of no other", () => {
    expect(concerns("g40-city-card", { city: "almelo" }, STANCE)).toBe(true);
    expect(concerns("g40-city-card", { city: "alkmaar" }, FIGURE)).toBe(true);
    expect(concerns("g40-city-card", { city: "almere" }, STANCE)).toBe(false);
  });

  it("a quotation of its city on its item", () => {
    expect(concerns("g40-quote", { city: "almelo", item: "needs" }, MENTION)).toBe(true);
    expect(concerns("g40-quote", { city: "almelo", item: "situation" }, MENTION)).toBe(false);
  });

  it("a chart of its statement, measure or theme", () => {
    expect(concerns("g40-stance-chart", { statement: "integration-going-well" }, STANCE)).toBe(true);
    expect(concerns("g40-stance-chart", { statement: "sufficient-instruments" }, STANCE)).toBe(false);
    expect(concerns("g40-figure-chart", { measure: "on-welfare" }, FIGURE)).toBe(true);
    expect(concerns("g40-figure-chart", { measure: "left-welfare" }, FIGURE)).toBe(false);
    expect(concerns("g40-city-map", { raises: "regie" }, MENTION)).toBe(true);
    expect(concerns("g40-theme-chart", { item: "needs" }, MENTION)).toBe(true);
    expect(concerns("g40-theme-chart", { item: null }, MENTION)).toBe(true);
  });

  it("what is made of its table", () => {
    expect(concerns("g40-crosstab", {}, STANCE)).toBe(true);
    expect(concerns("g40-crosstab", {}, FIGURE)).toBe(false);
    expect(concerns("g40-explorer", {}, FIGURE)).toBe(true);
  });
});

it("the errata are the corrections of the data, as JSON and as a module", () => {
  const [json, module] = errataFiles();
  const { corrections } = JSON.parse(String(json?.contents));
  expect(String(module?.contents)).toBe(`export const corrections = ${JSON.stringify(corrections)};\n`);
});
