import { expect, it } from "vitest";
import { strokesOf } from "./strokes.js";

const written = (text: string, held = new Set<string>()) =>
  strokesOf(text, held).map(({ key, down }) => `${key} ${down ? "down" : "up"}`);

it("presses and releases each key in turn", () => {
  expect(written("a{ArrowRight}")).toEqual(["a down", "a up", "ArrowRight down", "ArrowRight up"]);
});

it("holds a key down around others", () => {
  expect(written("{Shift>}{Tab}{/Shift}")).toEqual(["Shift down", "Tab down", "Tab up", "Shift up"]);
});

it("remembers what is still held", () => {
  const held = new Set<string>();
  written("{Shift>}", held);
  expect([...held]).toEqual(["Shift"]);
  expect(written("{/Shift}", held)).toEqual(["Shift up"]);
  expect(held.size).toBe(0);
});
