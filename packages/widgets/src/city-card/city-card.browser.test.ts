import { answerOf, cities, notes, stanceOf } from "@g40-inburgering/core";
import { describe, expect, it, vi } from "vitest";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { ErrorDetail } from "../shared/report.js";
import "../stance-chart/define.js";
import type { CityCard } from "./city-card.js";
import "./define.js";

watchPage();

async function card(attributes: string, width = 640): Promise<CityCard> {
  const element = show<CityCard>(`<g40-city-card ${attributes}><p>fallback</p></g40-city-card>`, width);
  await once(element, "g40-ready");
  return element;
}

async function open(element: CityCard, item: string): Promise<HTMLElement> {
  const details = inside(element, `#${item}`)[0] as HTMLDetailsElement;
  details.open = true;
  await vi.waitFor(() => expect(textOf(details.querySelector(".body") ?? undefined)).not.toBe(""));
  return details;
}

const loaded = (part: string) =>
  performance.getEntriesByType("resource").filter(({ name }) => name.includes(part)).length;

it.each([
  ["at rest", 'city="almelo"', 640],
  ["in a sidebar", 'city="s-hertogenbosch"', 280],
  ["with an open list", 'city="enschede"', 360],
  ["with an open table", 'city="leiden"', 640],
  ["dark", 'city="haarlem" theme="dark"', 640],
  ["in English", 'city="helmond" lang="en"', 640],
  ["compact", 'city="oss" density="compact"', 360],
  ["of a city that did not answer", 'city="zwolle"', 360],
])("is accessible %s", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await card(attributes, width);
  if (attributes.includes("enschede")) await open(element, "obstacles");
  if (attributes.includes("leiden")) await open(element, "situation");
  expect(await axeFindings()).toEqual([]);
});

describe("the card", () => {
  it("names the city, its province and its inhabitants", async () => {
    const text = textOf(inside(await card('city="almelo"'), "header")[0]);
    expect(text).toBe("Rondvraag inburgering, januari 2018 Almelo Overijssel, 72.629 inwoners");
  });

  it("shows both stances with their word and the city's own words, to the letter", async () => {
    const [first, second] = inside(await card('city="almelo"'), ".stance");
    expect(textOf(first)).toContain("Oneens, met kanttekening");
    expect(textOf(first)).toContain(`“${stanceOf("almelo", "integration-going-well")?.quote}”`);
    expect(textOf(second)).toContain(`“${stanceOf("almelo", "sufficient-instruments")?.quote}”`);
  });

  it("shows the city's own stance for each of the 32 cities that answered", async () => {
    for (const { id } of cities.filter((city) => city.responded)) {
      const marks = inside(await card(`city="${id}"`), ".stance .mark").map((mark) => mark.getAttribute("class"));
      const stances = (["integration-going-well", "sufficient-instruments"] as const).map((item) => stanceOf(id, item));
      expect(marks, id).toEqual(stances.map((row) => `mark s20 ${row?.stance}`));
    }
  });

  it.each(["den-bosch", "Den Bosch", "GM0796", "'s-hertogenbosch"])("finds a city by %s", async (text) => {
    const element = await card(`city="${text}"`);
    expect(textOf(inside(element, ".title")[0])).toBe("’s-Hertogenbosch");
  });

  it("says so of a city that did not answer, and shows no stance", async () => {
    const element = await card('city="zwolle"');
    expect(textOf(inside(element, "section")[0])).toContain("beantwoordde de rondvraag niet");
    expect(inside(element, ".stance, details")).toHaveLength(0);
  });
});

describe("an answer", () => {
  it("loads only when it is opened", async () => {
    const element = await card('city="gouda"');
    expect(loaded("/cities/gouda")).toBe(0);
    await open(element, "needs");
    expect(loaded("/cities/gouda")).toBeGreaterThan(0);
  });

  it("is the city's words to the letter, with the lines they stand on", async () => {
    const details = await open(await card('city="gouda"'), "needs");
    const answer = answerOf("gouda", "needs");
    expect(textOf(details.querySelector("blockquote") ?? undefined)).toBe(answer?.text);
    expect(textOf(details)).toContain("regels 2128–2134");
  });

  it("stays Dutch in an English card, and says so", async () => {
    const details = await open(await card('city="gouda" lang="en"'), "needs");
    expect(details.querySelector("blockquote")?.lang).toBe("nl");
    expect(textOf(details)).toContain("Answer as given, in Dutch");
  });

  it("shows what is odd about it", async () => {
    const details = await open(await card('city="hoorn"'), "situation");
    const note = notes.find(({ id }) => id === "hoorn-origin-sum");
    expect(textOf(details)).toContain(note?.text.nl);
  });

  it("says that it is lost where the source lost it", async () => {
    const element = await card('city="enschede"');
    expect(textOf(inside(element, "#situation summary")[0])).toContain("was een afbeelding");
  });
});

describe("following a chart", () => {
  it("shows the city chosen in the chart its `for` names, and keeps open what was open", async () => {
    const element = show<CityCard>(
      '<g40-city-card for="c" city="almelo"></g40-city-card><g40-stance-chart id="c"></g40-stance-chart>',
    );
    await once(element, "g40-ready");
    await open(element, "needs");
    const chosen = once(element, "g40-ready");
    document.querySelector("#c")?.shadowRoot?.querySelector<HTMLButtonElement>('button[value="gouda"]')?.click();
    await chosen;
    expect(textOf(inside(element, ".title")[0])).toBe("Gouda");
    await vi.waitFor(() =>
      expect(textOf(inside(element, "#needs blockquote")[0])).toBe(answerOf("gouda", "needs")?.text),
    );
  });
});

describe("when something is wrong", () => {
  it("keeps the fallback for an unknown city and names the nearest in one warning", async () => {
    const element = show<CityCard>('<g40-city-card city="almello"><p>fallback</p></g40-city-card>');
    const { detail } = await once<ErrorDetail>(element, "g40-error").catch(() => ({ detail: undefined }));
    expect(detail?.reason).toBe("unknown-city");
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining('Did you mean city="almelo"?')]);
  });

  it("does no harm to define an element twice", async () => {
    const { defineOnce } = await import("../shared/define-once.js");
    expect(() => defineOnce("g40-city-card", class extends HTMLElement {})).not.toThrow();
  });
});
