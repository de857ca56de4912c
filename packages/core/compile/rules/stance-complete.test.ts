import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { stanceComplete } from "./stance-complete.js";

it("accepts the 64 stances of the 32 cities that answered", () => {
  expect(stanceComplete.check(altered())).toEqual([]);
});

it("finds a city without a stance on a statement", () => {
  const inputs = altered({
    file: "data/cities/almelo.yaml",
    find: "  integration-going-well:",
    put: "  sufficient-instruments:",
  });
  expect(inputs.unreadable).toContain("data/cities/almelo.yaml");
  const one = altered();
  const almelo = one.cities.find((city) => city.value.city === "almelo");
  const without = {
    ...one,
    cities: one.cities.map((city) => (city === almelo ? { ...city, value: { ...city.value, stances: {} } } : city)),
  };
  expect(stanceComplete.check(without)).toHaveLength(2);
});

it("finds a reservation on a stance that cannot have one", () => {
  const inputs = altered({
    file: "data/cities/dordrecht.yaml",
    find: "stance: partly\n    qualified: false",
    put: "stance: partly\n    qualified: true",
  });
  expect(stanceComplete.check(inputs)).toMatchObject([{ found: "qualified: true with partly" }]);
});

it("finds readings of a city that did not answer", () => {
  const inputs = altered({ file: "data/municipalities.csv", find: "true,1\n", put: "false,\n" });
  expect(stanceComplete.check(inputs)).toMatchObject([{ file: "data/cities/alkmaar.yaml" }]);
});
