import { describe, expect, it } from "vitest";
import { nearestPages } from "../views/nearest-page.js";
import { known } from "../views/pages/not-found.js";

const first = (path: string) => nearestPages(path, known)[0]?.path;

describe("an address that leads nowhere", () => {
  it.each([
    ["stad/almeloo/", "stad/almelo/"],
    ["stad/den-bosch/", "stad/s-hertogenbosch/"],
    ["stad/Den%20Bosch/needs/", "stad/s-hertogenbosch/needs/"],
    ["stad/GM0363", "stad/"],
    ["stad/almelo/neds/", "stad/almelo/needs/"],
    ["stad/almelo/struikelblokken/", "stad/almelo/obstacles/"],
    ["stad/zwolle/needs/", "stad/zwolle/"],
    ["en/city/gouda/", "en/stad/gouda/"],
    ["gouda", "stad/gouda/"],
    ["vraag/need/", "vraag/needs/"],
    ["vraag/integration-going-well/", "stelling/integration-going-well/"],
    ["stelling/integratie-gaat-goed", "stelling/integration-going-well/"],
    ["stad/leiden/kaart.jpg", "stad/leiden/"],
  ])("%s is taken for %s", (asked, expected) => {
    expect(`${first(asked)}`.startsWith(expected)).toBe(true);
  });

  it.each(["", "en/", "stad/", "stad/qqqqqqqqqqqqqqqqqqqq/", "%E0%A4%A"])(
    "%j is taken for nothing it is not",
    (asked) => {
      expect(nearestPages(asked, known).length).toBeLessThanOrEqual(1);
      if (asked.includes("qqq") || asked === "") expect(nearestPages(asked, known)).toEqual([]);
    },
  );
});
