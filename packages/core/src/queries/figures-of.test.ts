import { expect, it } from "vitest";
import { answerOf, figures, figuresOf, UnknownIdError } from "../index.js";
import type { CityId, MeasureId } from "../types.js";

it("gives the figures of a city, a measure, a period or all together", () => {
  expect(figuresOf({})).toEqual(figures);
  expect(figuresOf({ city: "alkmaar", measure: "on-welfare" }).map(({ value }) => value)).toEqual([99, 156, 67]);
  expect(figuresOf({ city: "alkmaar", measure: "on-welfare", period: "2016" }).map(({ value }) => value)).toEqual([
    156,
  ]);
  expect(figuresOf({ city: "zwolle" })).toEqual([]);
});

it("are at least 350, each with the city's exact words", () => {
  expect(figures.length).toBeGreaterThanOrEqual(350);
  for (const { city, item, at, quote } of figures) expect(answerOf(city, item)?.text.slice(...at)).toBe(quote);
});

it("refuses an unknown city or measure", () => {
  expect(() => figuresOf({ city: "utrecht" as CityId })).toThrow(UnknownIdError);
  expect(() => figuresOf({ measure: "welfare" as MeasureId })).toThrow('Did you mean "on-welfare"?');
});
