import { describe, expect, it } from "vitest";
import {
  frameAddress,
  framedViews,
  framePath,
  imageAddress,
  oembedAddress,
  pageAddress,
  scriptAddress,
  type View,
} from "./index.js";

const site = { url: "https://example.org" };
const pinned = { ...site, pinned: { version: "1.4.2", integrity: {} } };
const card: View = { element: "city-card", attributes: { city: "den-bosch" }, lang: "nl" };
const english: View = { ...card, lang: "en" };

describe("addresses", () => {
  it("a city by its id, whatever it was asked by; English in a folder of its own", () => {
    expect(pageAddress(card, site)).toBe("https://example.org/stad/s-hertogenbosch/");
    expect(pageAddress(english, site)).toBe("https://example.org/en/stad/s-hertogenbosch/");
  });

  it("one answer of a city, a question, a statement", () => {
    const page = (element: View["element"], attributes: View["attributes"]) =>
      pageAddress({ element, attributes, lang: "nl" }, site).replace(site.url, "");
    expect(page("quote", { city: "almelo", item: "needs" })).toBe("/stad/almelo/needs/");
    expect(page("theme-chart", { item: "needs" })).toBe("/vraag/needs/");
    expect(page("stance-chart", {})).toBe("/stelling/integration-going-well/");
    expect(page("crosstab", {})).toBe("/");
  });

  it("a frame floats inside its major version, or is held to one", () => {
    expect(frameAddress(card, site)).toBe("https://example.org/v1/frame/stad/s-hertogenbosch/");
    expect(frameAddress(english, pinned)).toBe("https://example.org/1.4.2/frame/en/stad/s-hertogenbosch/");
  });

  it("a frame takes theme and density in its query", () => {
    expect(frameAddress({ ...card, theme: "dark", density: "compact" }, site)).toBe(
      "https://example.org/v1/frame/stad/s-hertogenbosch/?thema=donker&dicht=compact",
    );
  });

  it("the script, the picture and what oEmbed asks for", () => {
    expect(scriptAddress("g40.js", site)).toBe("https://example.org/v1/g40.js");
    expect(scriptAddress("g40.js", pinned)).toBe("https://example.org/1.4.2/g40.js");
    expect(imageAddress(card, site)).toBe("https://example.org/stad/s-hertogenbosch/kaart.png");
    expect(oembedAddress(card, site)).toBe("https://example.org/stad/s-hertogenbosch/oembed.json");
  });

  it("no two views share a frame, and every path ends in a slash", () => {
    const paths = [...framedViews("nl"), ...framedViews("en")].map(framePath);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^frame\/(en\/)?([\w-]+\/)+$/);
  });

  it("a name that is no city cannot leave its folder", () => {
    expect(pageAddress({ ...card, attributes: { city: "../../x?y" } }, site)).toBe(
      "https://example.org/stad/..%2F..%2Fx%3Fy/",
    );
  });
});
