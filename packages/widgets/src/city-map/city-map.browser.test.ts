import {
  cities,
  comparable,
  evidenceFor,
  figuresOf,
  mentionsOf,
  STATEMENTS,
  stanceOf,
  tally,
  themes,
} from "@g40-inburgering/core";
import dataset from "@g40-inburgering/core/dataset.json";
import type { Dataset } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import type { CityMap } from "./city-map.js";
import "./define.js";

watchPage();

async function map(attributes = "", width = 720): Promise<CityMap> {
  const element = show<CityMap>(`<g40-city-map ${attributes}><p>fallback</p></g40-city-map>`, width);
  await vi.waitFor(() => expect(inside(element, ".unit").length).toBeGreaterThan(0));
  return element;
}

const unit = (element: CityMap, city: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${city}"]`) as HTMLButtonElement;

const words = (element: CityMap) => textOf(inside(element, ".panel")[0]);

async function open(element: CityMap, city: string): Promise<string> {
  unit(element, city).click();
  await vi.waitFor(() => expect(words(element)).not.toBe(""));
  return words(element);
}

const boxOf = (element: Element) => element.getBoundingClientRect();

const middleOf = (element: Element) => {
  const { left, top, width, height } = boxOf(element);
  return { x: left + width / 2, y: top + height / 2 };
};

const isShown = (element: Element) => getComputedStyle(element).display !== "none";

const meet = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** A click of a pointer, where it is on the page. */
function clickAt(element: CityMap, x: number, y: number) {
  const target = element.shadowRoot?.elementFromPoint(x, y);
  target?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }));
}

it.each([
  ["at rest", "", 720],
  ["in a sidebar", "", 280],
  ["on a phone", "", 360],
  ["wide", "", 1200],
  ["dark", 'theme="dark"', 720],
  ["in English", 'lang="en"', 560],
  ["as a list", 'view="list"', 360],
  ["of a measure", 'measure="housed"', 720],
  ["of a measure, per thousand, on a phone", 'measure="housed" per="thousand"', 360],
  ["of a theme", 'raises="debt"', 360],
])("is accessible %s, with words open", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await map(attributes, width);
  expect(await axeFindings()).toEqual([]);
  await open(element, "alkmaar");
  expect(await axeFindings()).toEqual([]);
});

describe("the map of a statement", () => {
  it.each(STATEMENTS)("shows the dataset's own count for every stance on %s", async (statement) => {
    const element = await map(`statement="${statement}"`);
    const counts = inside(element, ".group > .head b").map(textOf).map(Number);
    expect(counts).toEqual([...tally(statement).map(({ n }) => n), 8]);
  });

  it("shows each of the 40 cities once, under its own stance, with its reservations", async () => {
    const element = await map('statement="sufficient-instruments"');
    expect(inside(element, ".unit")).toHaveLength(40);
    for (const { id } of cities) {
      const stance = stanceOf(id, "sufficient-instruments");
      expect(
        unit(element, id)
          .closest(".group")
          ?.classList.contains(stance?.stance ?? "none"),
        id,
      ).toBe(true);
      const corner = unit(element, id).querySelector(".corner") !== null;
      expect(corner, `${id} with reservations`).toBe(stance?.qualified ?? false);
    }
  });

  it("is at hand at once, and says the base in words", async () => {
    const element = show<CityMap>("<g40-city-map></g40-city-map>");
    await element.updateComplete;
    expect(textOf(inside(element, ".base")[0])).toBe("32 van de 40 steden antwoordden.");
  });

  it("opens the city's words, to the letter", async () => {
    const [said] = evidenceFor([stanceOf("almelo", "integration-going-well") as never]);
    const text = await open(await map(), "almelo");
    expect(text).toContain(`“${said?.quote}”`);
    expect(text).toContain(stanceOf("almelo", "integration-going-well")?.why.nl);
    expect(text).toContain("regels 223–226");
  });

  it("says it of a city that did not take part", async () => {
    expect(await open(await map(), "zwolle")).toBe("Zwolle deed niet mee aan de rondvraag.");
  });
});

describe("the drawing", () => {
  it.each([
    [720, 19, 12],
    [360, 12, 10],
    [280, 10, 10],
  ])("at %i px keeps marks %i px apart", async (width, least, side) => {
    const element = await map("", width);
    const marks = inside(element, ".unit .mark").filter(isShown);
    expect(marks).toHaveLength(40);
    expect(boxOf(marks[0] as Element).width).toBe(side);
    const spots = marks.map(middleOf);
    const distances = spots.flatMap((one, at) =>
      spots.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(least);
  });

  it.each([560, 720, 1200])("at %i px names every city, no name on a mark or on another", async (width) => {
    const element = await map("", width);
    const names = inside(element, ".name").filter(isShown);
    expect(names).toHaveLength(40);
    const boxes = names.map((name) => ({ name: textOf(name), box: textBoxOf(name) }));
    for (const [at, { name, box }] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(meet(box, other.box), `${name} on ${other.name}`).toBe(false);
      for (const mark of inside(element, ".unit .mark").filter(isShown))
        expect(meet(box, boxOf(mark)), `${name} on a mark`).toBe(false);
      expect(box.right, name).toBeLessThanOrEqual(boxOf(element).right);
    }
  });

  it("places marks where the country is drawn, whatever its width", async () => {
    for (const width of [280, 360, 560, 720]) {
      const element = await map("", width);
      const land = boxOf(inside(element, ".land")[0] as Element);
      const { x, y } = middleOf(unit(element, "amersfoort"));
      expect((x - land.left) / land.width).toBeCloseTo(322 / 613, 2);
      expect((y - land.top) / land.height).toBeCloseTo(367 / 724, 2);
    }
  });

  it("is hidden from assistive technology, which gets the list", async () => {
    const element = await map();
    expect(inside(element, ".land")[0]?.getAttribute("aria-hidden")).toBe("true");
    expect(unit(element, "haarlem").ariaLabel).toBe("Haarlem, eens, met kanttekening");
  });
});

/** How high letters of 12 px reach, in px; a font may claim more room above and below, in which nothing is drawn. */
const LETTERS = 14;

const textBoxOf = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { x, y, width, height } = range.getBoundingClientRect();
  return new DOMRect(x, y + (height - LETTERS) / 2, width, LETTERS);
};

describe("a pointer", () => {
  it("picks the nearest city from any point of the map, and gives it focus", async () => {
    const element = await map("", 360);
    const { x, y } = middleOf(unit(element, "leeuwarden"));
    const chosen = once<{ city: string; statement: string }>(element, "g40-select");
    clickAt(element, x + 30, y + 18);
    expect((await chosen).detail).toEqual({ city: "leeuwarden", statement: "integration-going-well" });
    await vi.waitFor(() => expect(words(element)).toContain("Leeuwarden"));
    expect(element.shadowRoot?.activeElement).toBe(unit(element, "leeuwarden"));
    clickAt(element, x, y);
    await vi.waitFor(() => expect(element.city).toBeNull());
  });

  it("picks the city whose name is under it", async () => {
    const element = await map();
    const name = unit(element, "alphen-aan-den-rijn").nextElementSibling as Element;
    const { right, top } = boxOf(name);
    clickAt(element, right - 8, top + 6);
    await vi.waitFor(() => expect(element.city).toBe("alphen-aan-den-rijn"));
  });

  it("has the city it points at named below a narrow map", async () => {
    const element = await map("", 360);
    const named = () => textOf(inside(element, ".named")[0]);
    expect(named()).toBe("Kies een stad voor haar woorden.");
    const { x, y } = middleOf(unit(element, "gouda"));
    inside(element, ".land")[0]?.dispatchEvent(
      new PointerEvent("pointermove", { bubbles: true, composed: true, clientX: x + 2, clientY: y }),
    );
    await vi.waitFor(() => expect(named()).toBe("Gouda eens"));
    inside(element, ".frame")[0]?.dispatchEvent(new PointerEvent("pointerleave"));
    await vi.waitFor(() => expect(named()).toBe("Kies een stad voor haar woorden."));
  });
});

describe("the keyboard", () => {
  const focused = (element: CityMap) => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;

  it("has one tab stop, that of the city with focus", async () => {
    const element = await map();
    expect(inside(element, '.unit[tabindex="0"]')).toHaveLength(1);
    unit(element, "gouda").focus();
    await vi.waitFor(() => expect(unit(element, "gouda").tabIndex).toBe(0));
    expect(inside(element, '.unit[tabindex="0"]')).toHaveLength(1);
  });

  it("goes to the nearest city with arrows, opens with Enter and closes with Escape, keeping focus", async () => {
    const element = await map("", 360);
    const press = async (keys: string, city: string) => {
      await userEvent.keyboard(keys);
      await vi.waitFor(() => expect(focused(element)).toBe(city));
    };
    unit(element, "amersfoort").focus();
    await press("{ArrowUp}", "almere");
    await press("{ArrowRight}", "lelystad");
    await press("{ArrowRight}", "zwolle");
    await press("{ArrowDown}", "deventer");
    await press("{ArrowLeft}", "apeldoorn");
    await vi.waitFor(() => expect(textOf(inside(element, ".named")[0])).toBe("Apeldoorn eens"));
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(words(element)).toContain("Apeldoorn"));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(words(element)).toBe(""));
    expect(focused(element)).toBe("apeldoorn");
    await press("{Home}", "amersfoort");
    await press("{End}", "zwolle");
  });

  it("goes through the list in its order", async () => {
    const element = await map('view="list"');
    unit(element, "amersfoort").focus();
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => expect(focused(element)).toBe("apeldoorn"));
  });
});

describe("the list", () => {
  it("stands alone where the page asks, with the same cities", async () => {
    const element = await map('view="list"', 360);
    expect(inside(element, ".land, [part='view']")).toHaveLength(0);
    expect(inside(element, ".unit")).toHaveLength(40);
    expect(inside(element, ".unit span:first-of-type").every(isShown)).toBe(true);
    await vi.waitFor(() => expect(boxOf(unit(element, "gouda")).width).toBeGreaterThan(100));
    expect(boxOf(unit(element, "gouda")).height).toBeGreaterThanOrEqual(24);
    expect(await open(element, "gouda")).toContain("Gouda");
  });

  it("says in words what the cities gave whose figures may not stand beside others", async () => {
    const element = await map('measure="housed" view="list"', 360);
    const said = (city: string) => textOf(unit(element, city)).replaceAll("\u00a0", " ");
    await vi.waitFor(() => expect(said("breda")).toBe("Breda345 (2015), 480 (2016), 274 (2017)"));
    expect(said("venlo")).toBe("Venlo706 (sinds 2015)");
    expect(said("emmen")).toBe("Emmen");
    element.lang = "en";
    await vi.waitFor(() => expect(said("venlo")).toBe("Venlo706 (since 2015)"));
    element.measure = null;
    await vi.waitFor(() => expect(said("venlo")).toBe("Venlo"));
  });

  it("says the same of a survey that the page passes", async () => {
    const element = await map('measure="housed" view="list"', 360);
    const own = dataset.figures.filter(({ id }) => id !== "venlo-housed-since-2015");
    element.survey = { ...(dataset as unknown as Dataset), figures: own as unknown as Dataset["figures"] };
    await vi.waitFor(() => expect(unit(element, "venlo").classList.contains("without")).toBe(true));
    await vi.waitFor(() => expect(textOf(unit(element, "breda"))).toContain("345 (2015)"));
    expect(textOf(unit(element, "venlo"))).toBe("Venlo");
  });

  it("is one button away from the map, and back", async () => {
    const element = await map();
    const toggle = () => inside(element, "[part='view']")[0] as HTMLButtonElement;
    expect(textOf(toggle())).toBe("Toon als lijst");
    toggle().click();
    await vi.waitFor(() => expect(inside(element, ".land")).toHaveLength(0));
    expect(textOf(toggle())).toBe("Toon op de kaart");
    toggle().click();
    await vi.waitFor(() => expect(inside(element, ".land")).toHaveLength(1));
  });
});

describe("the map of a measure", () => {
  it("draws as discs only what may stand side by side, and names the others with the reason", async () => {
    const element = await map('measure="housed"');
    const { figures, apart, n, base } = comparable("housed", "since-2015");
    expect(textOf(inside(element, ".title")[0])).toContain("Gehuisvest");
    expect(textOf(inside(element, ".base")[0])).toContain(
      `${n} van de ${base} steden die antwoordden, gaven een vergelijkbaar cijfer (onze codering).`,
    );
    const sized = inside(element, ".unit .sized").map((disc) => disc.closest("button")?.value);
    expect(sized.sort()).toEqual(figures.map(({ city }) => city).sort());
    const named = textOf(inside(element, ".apart")[0]);
    for (const { city, figure } of apart)
      expect(named.includes(cities.find(({ id }) => id === city)?.name ?? "?"), city).toBe(figure !== null);
  });

  it("sizes discs by area, and leaves approximate ones open", async () => {
    const element = await map('measure="housed"');
    const disc = (city: string) => unit(element, city).querySelector(".sized circle");
    const radius = (city: string) => Number(disc(city)?.getAttribute("r"));
    expect((radius("tilburg") / radius("zoetermeer")) ** 2).toBeCloseTo(1500 / 766);
    expect(disc("eindhoven")?.classList.contains("line")).toBe(true);
    expect(unit(element, "eindhoven").ariaLabel).toBe("Eindhoven, ca. 1.200");
  });

  it("opens the sentence a number was read from", async () => {
    const element = await map('measure="housed"');
    const [figure] = figuresOf({ city: "tilburg", measure: "housed" });
    const text = await open(element, "tilburg");
    expect(text).toContain(`“${figure?.quote}”`);
    expect(text).toContain("1.500 (sinds 2015)");
    expect(text).toContain("regels");
  });

  it("says what keeps a number apart, and what it counts", async () => {
    const element = await map('measure="housed"');
    expect(await open(element, "venlo")).toContain("Venlo telt iets anders");
    expect(words(element)).toContain("Telt nieuwe inwoners met een asielachtergrond");
    expect(await open(await map('measure="housed"'), "breda")).toContain("Breda andere periode 345 (2015)");
    expect(await open(await map('measure="housed"'), "emmen")).toBe("Emmen geen cijfer");
  });

  it("divides by inhabitants where the page asks", async () => {
    const element = await map('measure="housed" per="thousand" lang="en"');
    expect(textOf(inside(element, ".title")[0])).toContain("per thousand inhabitants");
    expect(unit(element, "tilburg").ariaLabel).toBe("Tilburg, 7.0");
    expect(await open(element, "tilburg")).toContain("7.0 per thousand inhabitants");
  });

  it("keeps the last map while another loads, and tells the page which is drawn", async () => {
    const element = await map();
    element.measure = "target";
    await element.updateComplete;
    expect(inside(element, ".unit")).toHaveLength(40);
    expect((await once(element, "g40-ready")).detail).toEqual({ measure: "target" });
  });

  it("keeps the fallback for a measure there is none of, and names those there are", async () => {
    const element = show<CityMap>("<g40-city-map measure='huis'><p>fallback</p></g40-city-map>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-measure");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining("Use housed, target")]);
  });
});

describe("the map of a theme", () => {
  it.each(themes.map(({ id }) => [id]))(
    "fills the cities that raise %s, and counts them as the library does",
    async (id) => {
      const element = await map(`raises="${id}"`);
      const raising = [...new Set(mentionsOf({ theme: id }).map(({ city }) => city))];
      const filled = inside(element, ".group.raises .unit").map((button) => (button as HTMLButtonElement).value);
      expect(filled.sort()).toEqual([...raising].sort());
      const counted = tally("theme").find(({ value }) => value === id);
      expect(textOf(inside(element, ".base")[0])).toContain(
        `${counted?.n} van de ${counted?.base} steden die antwoordden`,
      );
      expect(inside(element, ".group.none .unit")).toHaveLength(8);
    },
  );

  it("opens the words of every answer that raises it", async () => {
    const text = await open(await map('raises="regie"'), "gouda");
    for (const { quote, lines } of evidenceFor(mentionsOf({ theme: "regie", city: "gouda" }))) {
      expect(text).toContain(`“${quote.replace(/\s+/g, " ")}”`);
      expect(text).toContain(lines.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", "));
    }
    expect(await open(await map('raises="regie"'), "venlo")).toBe("Venlo noemt het niet.");
  });

  it("keeps the fallback for a theme there is none of", async () => {
    const element = show<CityMap>("<g40-city-map raises='weer'><p>fallback</p></g40-city-map>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-theme");
    expect(takeConsole()).toEqual([expect.stringContaining("Use regie, funding")]);
  });
});

describe("when something is wrong", () => {
  it("keeps the fallback for an unknown statement, warns once and draws when it is mended", async () => {
    const element = show<CityMap>("<g40-city-map statement='integratie'><p>fallback</p></g40-city-map>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-statement");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining("integration-going-well, sufficient-instruments")]);
    element.statement = "sufficient-instruments";
    expect((await once(element, "g40-ready")).detail).toEqual({ statement: "sufficient-instruments" });
  });

  it("keeps the fallback where none of the cities it chose is one", async () => {
    const element = show<CityMap>("<g40-city-map cities='utrecht'><p>fallback</p></g40-city-map>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-city");
    expect(takeConsole()).toEqual([expect.stringContaining('knows none of cities="utrecht"')]);
  });

  it.each([
    ["of the map", ""],
    ["of the list of a measure", 'measure="housed" view="list"'],
  ])("goes back to the fallback %s for a survey that is malformed", async (_, attributes) => {
    const element = await map(attributes);
    element.survey = { cities: "none" } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await vi.waitFor(() => expect(inside(element, "slot")).toHaveLength(1));
    expect(takeConsole()).toHaveLength(1);
  });

  it("keeps the words closed when the page prevents g40-select", async () => {
    const element = await map();
    element.addEventListener("g40-select", (event) => event.preventDefault());
    const asked = once(element, "g40-select");
    unit(element, "almelo").click();
    await asked;
    await element.updateComplete;
    expect(words(element)).toBe("");
  });
});

describe("what a page may ask", () => {
  it("shows only the cities it chose, with their number as the base", async () => {
    const element = await map('cities="oss almelo zwolle"');
    expect(inside(element, ".unit")).toHaveLength(3);
    expect(inside(element, "#marks path")[0]?.getAttribute("d")?.match(/M/g)).toHaveLength(4);
    expect(textOf(inside(element, ".base")[0])).toBe("2 van de 3 steden antwoordden.");
    const figures = await map('cities="oss almelo zwolle" measure="housed"');
    expect(textOf(inside(figures, ".base")[0])).toContain("1 van de 2 steden");
  });

  it("draws a survey that the page passes: its stances, figures and themes", async () => {
    const element = await map();
    element.survey = {
      ...(dataset as unknown as Dataset),
      stances: dataset.stances.slice(0, 10) as unknown as Dataset["stances"],
      mentions: dataset.mentions.filter(({ city }) => city === "alkmaar") as unknown as Dataset["mentions"],
      figures: dataset.figures.filter(({ city }) => city === "alkmaar") as unknown as Dataset["figures"],
    };
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toBe("5 van de 40 steden antwoordden."));
    element.raises = "regie";
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toContain("1 van de 5 steden"));
    element.measure = "housed";
    await vi.waitFor(() => expect(inside(element, ".unit .sized")).toHaveLength(1));
  });

  it("opens the city that another element chose", async () => {
    const element = await map('for="other"');
    const other = document.createElement("div");
    other.id = "other";
    document.body.append(other);
    await vi.waitFor(() => {
      other.dispatchEvent(new CustomEvent("g40-select", { bubbles: true, composed: true, detail: { city: "gouda" } }));
      expect(element.city).toBe("gouda");
    });
    await vi.waitFor(() => expect(words(element)).toContain("Gouda"));
  });

  it("hides what `show` leaves out, but never the source line, which credits the drawing and the places", async () => {
    const element = await map('show="title"');
    expect(isShown(inside(element, ".base")[0] as Element)).toBe(false);
    expect(isShown(inside(element, "footer")[0] as Element)).toBe(true);
    expect(textOf(inside(element, "footer")[0])).toContain("Plaatsen: GeoNames; omtrek: MapSVG.");
  });

  it("follows the nearest lang, also when it changes", async () => {
    const element = await map('raises="regie"');
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textOf(inside(element, ".title")[0])).toBe("Control over civic integration"));
  });

  it("puts the title at the asked level, or not in the outline at all", async () => {
    const level = async (attributes: string) => inside(await map(attributes), ".title")[0]?.ariaLevel ?? null;
    expect(await level("")).toBe("3");
    expect(await level('heading-level="2"')).toBe("2");
    expect(await level('heading-level="none"')).toBeNull();
  });

  it("shows corrections, and tells the page", async () => {
    const element = await map();
    const told = once<{ corrections: unknown[] }>(element, "g40-correction");
    element.corrections = [
      {
        id: "c1",
        date: "2027-03-01",
        table: "stances",
        row: "oss/integration-going-well",
        field: "stance",
        before: "agree",
        after: "partly",
        reason: "Verkeerd gelezen.",
        version: "0.2.0",
      },
    ];
    expect((await told).detail.corrections).toHaveLength(1);
    await vi.waitFor(() => expect(textOf(inside(element, '[part="correction"]')[0])).toContain("Verkeerd gelezen."));
  });

  it("fires g40-view once it has been half visible for a second", async () => {
    await once(await map(), "g40-view");
  });
});

describe("cite and download", () => {
  async function more(element: CityMap): Promise<HTMLElement> {
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    return inside(element, "footer")[0] as HTMLElement;
  }

  async function fileOf(element: CityMap): Promise<DownloadDetail> {
    const footer = await more(element);
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="download"]')?.click();
    return (await asked).detail;
  }

  it("gives a citation in every format, and credits whose the drawing and the places are", async () => {
    const element = await map();
    const footer = await more(element);
    expect(textOf(footer)).toContain("g40-inburgering, “Standpunten van steden over");
    expect(textOf(footer)).toContain("“Netherlands” van MapSVG, in npm @svg-maps/netherlands 1.0.0 van svg-maps");
    expect(footer.querySelectorAll('a[href*="creativecommons.org/licenses/by/4.0"]')).toHaveLength(2);
    const copied: string[] = [];
    element.addEventListener("g40-copy", (event) => {
      event.preventDefault();
      copied.push((event as CustomEvent<CopyDetail>).detail.format);
    });
    for (const button of footer.querySelectorAll<HTMLButtonElement>('[part="copy"]')) button.click();
    expect(copied).toEqual(["text", "bibtex", "ris", "csl-json", "html"]);
    expect(await axeFindings()).toEqual([]);
  });

  it("downloads what is drawn with its quotes, and where the cities are", async () => {
    const stances = await fileOf(await map());
    expect(stances.file).toBe("g40-integration-going-well.csv");
    expect(stances.text.split("\r\n")[0]).toMatch(/^city,item,stance,qualified,quote.*lat,lon,population$/);
    const figures = await fileOf(await map('measure="housed"'));
    expect(figures.file).toBe("g40-housed.csv");
    expect(figures.text).toContain("tilburg,housed,1500");
    const mentions = await fileOf(await map('raises="regie"'));
    expect(mentions.file).toBe("g40-regie.csv");
    expect(mentions.text.trim().split("\r\n").length).toBeGreaterThan(30);
  });
});
