import { expect, it } from "vitest";
import { places } from "./places.js";
import { nearestTo, toward } from "./toward.js";

const KEYS = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];
const placeOf = (id: string) => places.find((place) => place.id === id) ?? { x: 0, y: 0 };
const next = (id: string, key: string) => toward(places, placeOf(id), key)?.id;

it("goes to the nearest city in the quarter that the key points into", () => {
  expect(KEYS.map((key) => next("amersfoort", key))).toEqual(["almere", "ede", "oss", "hilversum"]);
  expect(next("assen", "ArrowUp")).toBe("groningen");
});

it("stays where there is none, and at any other key", () => {
  expect(next("groningen", "ArrowUp")).toBeUndefined();
  expect(next("groningen", "Enter")).toBeUndefined();
});

it("reaches every city from every other", () => {
  for (const { id } of places) {
    const reached = new Set<string>([id]);
    for (const from of reached) for (const key of KEYS) reached.add(next(from, key) ?? from);
    expect(reached.size, id).toBe(40);
  }
});

it("finds the city nearest to a point", () => {
  expect(nearestTo(places, { x: placeOf("delft").x + 5, y: placeOf("delft").y + 5 })).toMatchObject({ id: "delft" });
});
