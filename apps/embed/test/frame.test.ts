import { framedViews, type View } from "@g40-inburgering/widgets/snippets";
import { describe, expect, it } from "vitest";
import { dataOf } from "../frame/data.js";
import { asksForHeight, heightMessages, placeOf, resizerId, resizerMessage } from "../frame/heights.js";
import { inlineJson } from "../frame/inline-json.js";

const HREF = "https://example.org/v1/frame/stad/almelo/";

describe("what a frame says of its height", () => {
  it("speaks to AMP, the Guardian, Embedly and our own listener, whoever holds it", () => {
    expect(heightMessages(333, placeOf(HREF))).toEqual([
      { source: "g40", v: 1, type: "height", height: 333 },
      { sentinel: "amp", type: "embed-size", height: 333 },
      '{"type":"set-height","value":333}',
      { context: "iframe.resize", height: 333, src: HREF },
    ]);
  });

  it("speaks to WordPress with the secret it put in the hash", () => {
    expect(heightMessages(333, placeOf(`${HREF}?thema=donker#?secret=aB3dE`))).toContainEqual({
      message: "height",
      value: 333,
      secret: "aB3dE",
    });
  });

  it("speaks to Pym as the child it was named", () => {
    expect(heightMessages(333, placeOf(`${HREF}?initialWidth=640&childId=chart-1`))).toContain(
      "pymxPYMxchart-1xPYMxheightxPYMx333",
    );
  });

  it("speaks to iframe-resizer by the name it gave", () => {
    expect(resizerId("[iFrameSizer]chart-1:8:false:false:32:true:true::bodyOffset")).toBe("chart-1");
    for (const data of [null, {}, "pym", "[iFrameSizer]", "[iFrameResizerChild]Ready"])
      expect(resizerId(data)).toBeUndefined();
    expect(resizerMessage("chart-1", 333, 640)).toBe("[iFrameSizer]chart-1:333:640:init");
  });

  it("answers only who may ask", () => {
    const place = placeOf(`${HREF}#?secret=aB3dE`);
    expect(asksForHeight({ message: "ready", secret: "aB3dE" }, place)).toBe(true);
    expect(asksForHeight({ source: "g40", v: 1, type: "ready" }, place)).toBe(true);
    expect(asksForHeight({ sentinel: "amp", type: "frames-init" }, place)).toBe(true);
    for (const data of [null, undefined, "ready", 1, [], {}, { message: "ready" }, { message: "ready", secret: "x" }])
      expect(asksForHeight(data, place)).toBe(false);
    expect(asksForHeight({ message: "ready", secret: "" }, placeOf(HREF))).toBe(false);
  });
});

describe("what stands in a frame", () => {
  it("is data that cannot end their script", () => {
    const data = { cities: { almelo: { text: "</script><script>alert(1)</script><!--" } } };
    expect(inlineJson(data)).not.toContain("<");
    expect(JSON.parse(inlineJson(data))).toEqual(data);
  });

  it("is the whole city for a card, and one answer for a quotation", async () => {
    const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "en" };
    const { profiles, cities, translations } = await dataOf(card);
    for (const kind of [profiles, cities, translations]) expect(Object.keys(kind ?? {})).toEqual(["almelo"]);
    const quote: View = { element: "quote", attributes: { city: "almelo", item: "needs" }, lang: "nl" };
    const { cities: one } = await dataOf(quote);
    expect(one?.almelo).toMatchObject({ answers: [{ item: "needs" }], stances: [] });
  });

  it("is for every view something, and as JSON what it is", async () => {
    for (const view of framedViews("nl").filter(({ element }) => element !== "quote" && element !== "explorer")) {
      const data = await dataOf(view);
      expect(Object.values(data).some((kind) => Object.keys(kind).length > 0)).toBe(true);
    }
  });
});
