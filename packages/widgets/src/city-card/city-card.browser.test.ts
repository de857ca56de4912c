import {
  answerOf,
  cities,
  getTheme,
  keyFiguresOf,
  mentionsOf,
  notes,
  stanceOf,
  summaryOf,
  translationOf,
} from "@g40-inburgering/core";
import dataset from "@g40-inburgering/core/dataset.json";
import type { Dataset } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { ErrorDetail } from "../shared/report.js";
import "../stance-chart/define.js";
import type { DownloadDetail } from "../shared/more.js";
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

async function openFigure(element: CityCard, index: number): Promise<HTMLElement> {
  inside(element, ".figure")[index]?.click();
  await vi.waitFor(() => expect(inside(element, ".figures blockquote")).toHaveLength(1));
  return inside(element, ".figures .body")[0] as HTMLElement;
}

const loaded = (part: string) =>
  performance.getEntriesByType("resource").filter(({ name }) => name.includes(part)).length;

it.each([
  ["at rest", 'city="almelo"', 640],
  ["in a sidebar", 'city="s-hertogenbosch"', 280],
  ["with an open figure", 'city="hoorn"', 360],
  ["with a theme and its translation", 'city="arnhem" lang="en"', 360],
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
  if (attributes.includes("hoorn")) await openFigure(element, 0);
  if (attributes.includes("arnhem")) {
    const details = await open(element, "needs");
    await vi.waitFor(() => expect(details.querySelector(".translation")).not.toBeNull());
    details.querySelector<HTMLButtonElement>(".chip")?.click();
    await element.updateComplete;
  }
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

describe("a key figure", () => {
  it("stands with its measure and period for each city that gives one by the measure's definition", async () => {
    const text = inside(await card('city="zoetermeer"'), ".figure").map(textOf);
    expect(text).toEqual([
      "766Gehuisvest, 2015–\u20602017",
      "93Uit de bijstand, 2015–\u20602017",
      "242Parttime werk, 2015–\u20602017",
      "727Taakstelling, 2015–\u20602017",
    ]);
    expect(inside(await card('city="leiden"'), ".figure")).toHaveLength(0);
  });

  it("opens the words it was read from, with their lines, and closes again", async () => {
    const element = await card('city="delft"');
    const body = await openFigure(element, 0);
    const [figure] = keyFiguresOf("delft");
    expect(textOf(body)).toContain(`“${figure?.quote}”`);
    expect(textOf(body)).toContain("regels");
    const [button] = inside(element, ".figure");
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    button?.click();
    await element.updateComplete;
    expect(textOf(body)).toBe("");
  });

  it("loads nothing before it is opened", async () => {
    const element = await card('city="lelystad"');
    expect(loaded("/cities/lelystad")).toBe(0);
    await openFigure(element, 1);
    expect(loaded("/cities/lelystad")).toBeGreaterThan(0);
  });
});

describe("a closed answer", () => {
  it("says in one sentence what it holds, in the reader's language", async () => {
    const summary = (element: CityCard) => textOf(inside(element, "#needs summary .small")[0]);
    expect(summary(await card('city="gouda"'))).toBe(summaryOf("gouda", "needs")?.nl);
    expect(summary(await card('city="gouda" lang="en"'))).toBe(summaryOf("gouda", "needs")?.en);
  });

  it("says that summaries and coding are ours", async () => {
    expect(textOf(inside(await card('city="gouda"'), "footer")[0])).toContain(
      "Samenvattingen en codering zijn van ons",
    );
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

  it("has its translation beside it for an English reader, marked as ours, and none for a Dutch one", async () => {
    const dutch = await open(await card('city="venlo"'), "needs");
    expect(dutch.querySelector(".translation")).toBeNull();
    expect(loaded("/translations/en/venlo")).toBe(0);
    const english = await open(await card('city="venlo" lang="en"'), "needs");
    await vi.waitFor(() => expect(english.querySelector(".translation")).not.toBeNull());
    const bare = (text = "") => text.replace(/\s/g, "");
    expect(bare(english.querySelector(".translation")?.textContent ?? "")).toBe(
      bare(`Our translation, unofficial${translationOf("venlo", "needs")?.text}`),
    );
  });

  it("changes language while it is open", async () => {
    const element = await card('city="venlo"');
    const details = await open(element, "needs");
    element.lang = "en";
    await vi.waitFor(() => expect(textOf(details)).toContain("Our translation, unofficial"));
  });

  it("names every theme it was coded with, and marks the words of the one chosen", async () => {
    const element = await card('city="breda"');
    const details = await open(element, "obstacles");
    const mentions = mentionsOf({ city: "breda", item: "obstacles" });
    const chips = [...details.querySelectorAll<HTMLButtonElement>(".chip")];
    expect(chips.map(textOf)).toEqual(mentions.map(({ theme }) => getTheme(theme).label.nl));
    for (const [index, chip] of chips.entries()) {
      chip.click();
      await element.updateComplete;
      expect(details.querySelector("mark")?.textContent).toBe(mentions[index]?.quote);
      expect(chip.getAttribute("aria-pressed")).toBe("true");
    }
    chips.at(-1)?.click();
    await element.updateComplete;
    expect(details.querySelector("mark")).toBeNull();
  });

  it("to a statement opens with the reason for its stance", async () => {
    const details = await open(await card('city="emmen"'), "sufficient-instruments");
    expect(textOf(details)).toContain(answerOf("emmen", "sufficient-instruments")?.text.replace(/\s+/g, " "));
    expect(textOf(details)).toContain(stanceOf("emmen", "sufficient-instruments")?.why.nl);
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

describe("what a page may ask", () => {
  it("hides what `show` leaves out, but never the source line", async () => {
    const element = await card('city="delft" show="stances"');
    const shown = (selector: string) => getComputedStyle(inside(element, selector)[0] as Element).display;
    expect([shown(".figures"), shown("article > details")]).toEqual(["none", "none"]);
    expect(shown(".stances")).not.toBe("none");
    expect(shown("footer")).not.toBe("none");
  });

  it("draws a survey that the page passes, and says so where it is malformed", async () => {
    const element = await card('city="oss"');
    element.survey = { ...dataset, stances: dataset.stances.map((row) => ({ ...row, stance: "partly" as const })) };
    await vi.waitFor(() => expect(textOf(inside(element, ".stance b")[0])).toBe("Deels eens"));
    element.survey = { cities: [] } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await vi.waitFor(() => expect(element.shadowRoot?.querySelector("slot")).not.toBeNull());
    expect(takeConsole()).toHaveLength(1);
  });

  it("draws at once with a profile that the page has already", async () => {
    const { profile } = await import("@g40-inburgering/core/profiles/oss");
    const element = document.createElement("g40-city-card");
    element.profile = profile;
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(inside(element, ".title")[0])).toBe("Oss");
  });

  it("loads nothing while it is far from the viewport", async () => {
    const element = show<CityCard>(
      '<div style="height: 400vh"></div><g40-city-card city="sittard-geleen"></g40-city-card>',
    );
    await new Promise((done) => setTimeout(done, 300));
    expect(loaded("/profiles/sittard-geleen")).toBe(0);
    document.querySelector("g40-city-card")?.scrollIntoView();
    await vi.waitFor(() => expect(loaded("/profiles/sittard-geleen")).toBeGreaterThan(0));
    expect(element).not.toBeNull();
  });

  it("follows any element on the page for `*`, and several cards share each download", async () => {
    const main = show<CityCard>(
      '<g40-city-card for="*" city="oss"></g40-city-card><g40-city-card city="oss"></g40-city-card>',
    );
    await once(main, "g40-ready");
    await vi.waitFor(() => {
      const detail = { city: "emmen" };
      main.parentElement?.dispatchEvent(new CustomEvent("g40-select", { bubbles: true, composed: true, detail }));
      expect(textOf(inside(main, ".title")[0])).toBe("Emmen");
    });
    expect(loaded("/profiles/oss.js")).toBeLessThanOrEqual(1);
  });
});

describe("cite and download", () => {
  it("cites the municipality with its lines, and downloads its answers", async () => {
    const element = await card('city="gouda"');
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    expect(textOf(inside(element, ".citation")[0])).toContain("Gemeente Gouda, “Antwoorden op zeven vragen");
    expect(await axeFindings()).toEqual([]);
    vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    inside(element, '[part="copy"]')[0]?.click();
    await vi.waitFor(() => expect(textOf(inside(element, 'footer [role="status"]')[0])).toBe("Gekopieerd als tekst."));
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    inside(element, '[part="download"]')[0]?.click();
    expect((await asked).detail.text).toContain("gouda,needs,answered");
  });
});
