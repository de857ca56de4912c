import { alpha } from "krippendorff";
import { describe, expect, it } from "vitest";
import { agreement, answers, themes } from "../src/index.js";

it("uses the coefficient of the textbook: 0.743 for its example of four coders", () => {
  const gap = undefined;
  const coders = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
    [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
  ];
  expect(alpha(coders as number[][])).toBeCloseTo(0.743, 3);
});

describe("the published agreement", () => {
  it("covers the stances, the reservation and every theme, with the number of answers coded twice", () => {
    expect(agreement.map(({ code }) => code)).toEqual(["stance", "qualified", ...themes.map(({ id }) => id)]);
    const answered = answers.filter(({ status }) => status === "answered").length;
    for (const { code, n } of agreement) expect(n).toBe(code === "stance" || code === "qualified" ? 64 : answered);
  });

  it("is at least 0.67 for every code, so that cities may be counted by it", () => {
    for (const { code, alpha, agreement: share } of agreement) {
      expect(alpha, code).toBeGreaterThanOrEqual(0.67);
      expect(share, code).toBeGreaterThan(0.9);
    }
  });
});
