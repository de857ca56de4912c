import { expect, it } from "vitest";
import { numbersIn } from "./numbers-in.js";

it.each([
  ["ruim 1200 vergunninghouders", [1200]],
  ["in totaal 1.200 mensen", [1200]],
  ["€ 2,5 miljoen", [2.5]],
  ["Ongeveer 2/3e deel van de 908 personen", [66.7, 2, 3, 908]],
  ["de helft is geactiveerd", [50]],
  ["Van de 25 personen zijn er twee uitgestroomd", [25, 2]],
  ["2015\t211\t195", [2015, 211, 195]],
  ["12% van hen", [12]],
  ["niemand", []],
])("reads %j", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

it("does not take a date for a fraction", () => {
  expect(numbersIn("stand 31/12/2017")).toEqual([31, 12, 2017]);
});
