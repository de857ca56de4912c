import { expect, it } from "vitest";
import { nearest } from "./nearest.js";

it("names the closest of what is known, case and accent blind", () => {
  expect(nearest("ALMELLO", ["alkmaar", "almelo", "almere"])).toBe("almelo");
  expect(nearest("'s Hertogenbôsch", ["hengelo", "s-hertogenbosch"])).toBe("s-hertogenbosch");
});

it("names nothing when nothing is known", () => {
  expect(nearest("x", [])).toBeUndefined();
});
