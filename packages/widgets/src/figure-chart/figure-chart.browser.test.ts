import { answerOf, cities, comparable, figuresOf, getCity, noteOf, perThousand } from "@g40-inburgering/core";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import dataset from "@g40-inburgering/core/dataset.json";
import { lineRanges } from "@g40-inburgering/core/query";
import { valueText } from "@g40-inburgering/core/text";
import type { Dataset, Figure, MeasureId } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import "./define.js";
import type { FigureChart, SelectDetail } from "./figure-chart.js";

watchPage();

const MEASURES = Object.keys(measureLoaders.nl) as MeasureId[];

async function chart(attributes = "", width = 720): Promise<FigureChart> {
  const element = show<FigureChart>(`<g40-figure-chart ${attributes}><p>fallback</p></g40-figure-chart>`, width);
  await once(element, "g40-ready");
  return element;
}

async function failing(attributes: string): Promise<{ element: FigureChart; detail: ErrorDetail }> {
  const element = show<FigureChart>(`<g40-figure-chart ${attributes}><p>fallback</p></g40-figure-chart>`);
  const { detail } = await once<ErrorDetail>(element, "g40-error");
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
  return { element, detail };
}

const unit = (element: FigureChart, city: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${city}"]`) as HTMLButtonElement;

async function open(element: FigureChart, city: string): Promise<string> {
  unit(element, city).click();
  await vi.waitFor(() => expect(textOf(inside(element, ".panel")[0])).not.toBe(""));
  return textOf(inside(element, ".panel")[0]);
}

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();
const rowsOf = (element: FigureChart) => inside(element, '[part="row"]');
const namesOf = (element: FigureChart) =>
  inside(element, "tbody .unit").map((button) => (button as HTMLButtonElement).value);
const apartOf = (element: FigureChart, key: "other" | "period") =>
  inside(element, `[aria-labelledby="${key}"] .unit`).map((button) => (button as HTMLButtonElement).value);

it.each([
  ["at rest", "", 720],
  ["in a sidebar", "", 280],
  ["on a phone, per thousand", 'per="thousand"', 360],
  ["wide, per thousand", 'per="thousand"', 1200],
  ["dark", 'theme="dark"', 720],
  ["in English", 'lang="en"', 640],
  ["as a table", 'view="table" per="thousand"', 360],
  ["with few on the scale", 'measure="on-welfare"', 360],
  ["with one on the scale", 'measure="adults"', 640],
  ["with none on the scale", 'cities="leiden emmen"', 640],
])("is accessible %s", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await chart(attributes, width);
  inside(element, "summary")[0]?.click();
  await open(element, (inside(element, ".unit")[0] as HTMLButtonElement).value);
  expect(await axeFindings()).toEqual([]);
});

describe("the scale", () => {
  it.each(MEASURES)("shows of %s what the library says may stand side by side, the largest first", async (measure) => {
    const element = await chart(`measure="${measure}"`);
    const { period, country } = (await measureLoaders.nl[measure]()).measure;
    const { figures, n, base } = comparable(measure, period, country ? { country } : {});
    const sorted = figures.toSorted((left, right) => right.value - left.value);
    expect(namesOf(element)).toEqual(sorted.map(({ city }) => city));
    expect(inside(element, ".value").map(textOf)).toEqual(sorted.map((figure) => valueText(figure, "nl")));
    expect(textOf(inside(element, ".base")[0])).toContain(
      `${n} van de ${base} steden die antwoordden, ${n === 1 ? "gaf" : "gaven"} een vergelijkbaar cijfer.`,
    );
  });

  it("shows rates per thousand inhabitants with the numbers beside them, and names the base", async () => {
    const element = await chart('per="thousand"');
    const rows = perThousand(comparable("housed", "2015/2017").figures).toSorted(
      (left, right) => right.perThousand - left.perThousand,
    );
    const number = (rate: number) => rate.toFixed(1).replace(".", ",");
    expect(inside(element, ".value").map(textOf)).toEqual(
      rows.map(({ figure, perThousand: rate }) => `${figure.approximate ? "ca. " : ""}${number(rate)}`),
    );
    expect(inside(element, "td.number").map(textOf)).toEqual(rows.map(({ figure }) => valueText(figure, "nl")));
    expect(textOf(inside(element, "#label")[0])).toBe("Gehuisvest, 2015–2017 of sinds 2015, per 1.000 inwoners");
    expect(textOf(inside(element, ".base")[0])).toContain("Inwoners op 1 januari 2018: CBS.");
  });

  it("starts at 0 and places each dot by its number", async () => {
    const element = await chart();
    expect(textOf(inside(element, "thead text")[0])).toBe("0");
    const places = inside(element, "tbody circle").map((dot) => Number.parseFloat(dot.getAttribute("cx") ?? ""));
    const numbers = comparable("housed", "2015/2017")
      .figures.map(({ value }) => value)
      .sort((left, right) => right - left);
    for (const [index, place] of places.entries()) expect(place).toBeCloseTo((100 * (numbers[index] ?? 0)) / 1500, 6);
  });

  it("draws approximate figures as open dots, and says so", async () => {
    const element = await chart();
    const open = rowsOf(element).filter((row) => row.querySelector(".open"));
    expect(open.map(textOf)).toEqual(["Eindhoven ca. 1.200", "Hilversum ca. 525"]);
    expect(textOf(inside(element, ".base")[0])).toContain("Open stip: bij benadering.");
    expect(textOf(inside(await chart('measure="target"'), ".base")[0])).not.toContain("Open stip");
  });

  it("draws a range as a range", async () => {
    const element = await chart('per="thousand"');
    const figures = dataset.figures.map((row) => (row.id.startsWith("oss-housed") ? { ...row, valueTo: 600 } : row));
    element.survey = { ...(dataset as unknown as Dataset), figures: figures as unknown as Figure[] };
    await vi.waitFor(() => expect(inside(element, ".range")).toHaveLength(1));
    const row = unit(element, "oss").closest("tr");
    expect(row?.querySelectorAll("circle")).toHaveLength(2);
    expect(textOf(row ?? undefined)).toBe("Oss 6,0–6,6 547–600");
  });

  it("is headed by the smallest and the largest, or by the one there is", async () => {
    const title = async (attributes: string) => textOf(inside(await chart(attributes), ".title")[0]);
    expect(await title("")).toBe("Van 374 in Roosendaal tot 1.500 in Tilburg");
    expect(await title('per="thousand" lang="en"')).toBe("From 4.9 in Roosendaal to 7.0 in Tilburg");
    expect(await title('measure="adults"')).toBe("470 in Dordrecht");
    expect(await title('cities="leiden"')).toBe("Geen vergelijkbare cijfers");
  });

  it("gives the definition of the measure in one step", async () => {
    const element = await chart();
    inside(element, "summary")[0]?.click();
    const text = textOf(inside(element, "details p")[0]);
    expect(text).toContain(dataset.measures.find(({ id }) => id === "housed")?.definition.nl);
    expect(text).toContain("dezelfde eenheid");
  });

  it("is a table, of which dots and axis are no part for assistive technology", async () => {
    const element = await chart('per="thousand"');
    expect(inside(element, 'th[scope="col"]').map(textOf)).toEqual(["Stad", "per 1.000 inwoners", "Aantal"]);
    for (const svg of inside(element, "table svg")) expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(unit(element, "venlo").closest("table")).toBeNull();
    expect(unit(element, "tilburg").getAttribute("aria-label")).toBe("Tilburg, 7,0");
  });

  it("may be in alphabetical order", async () => {
    const element = await chart('order="alphabetical"');
    expect(namesOf(element)).toEqual(comparable("housed", "2015/2017").figures.map(({ city }) => city));
  });
});

describe("what is not on the scale", () => {
  it.each(MEASURES)("is shown apart for %s, each city that answered once, by the reason", async (measure) => {
    const element = await chart(`measure="${measure}"`);
    const { period, country } = (await measureLoaders.nl[measure]()).measure;
    const { apart } = comparable(measure, period, country ? { country } : {});
    const because = (...reasons: string[]) =>
      apart.filter(({ reason }) => reasons.includes(reason)).map(({ city }) => city);
    expect(apartOf(element, "other")).toEqual(because("unit", "definition"));
    expect(apartOf(element, "period")).toEqual(because("period"));
    const none = inside(element, ".apart + p span").map(textOf);
    expect(none).toHaveLength(because("none").length);
    for (const { city, figure, note } of apart) {
      if (!figure) continue;
      const row = unit(element, city).closest("li") ?? undefined;
      expect(textOf(row), city).toContain(spaced(valueText(figure, "nl")));
      if (note) expect(textOf(row), city).toContain(spaced(noteOf(figure)?.text.nl ?? "no note"));
    }
  });

  it("says what is counted where it is not people, and when", async () => {
    const element = await chart('measure="on-welfare"');
    expect(textOf(unit(element, "almere").closest("li") ?? undefined)).toContain(
      "510 uitkeringen (stand januari 2018)",
    );
    expect(textOf(unit(element, "eindhoven").closest("li") ?? undefined)).toContain("644 huishoudens (september 2017)");
  });
});

describe("the words of a city", () => {
  it("are those its figure on the scale was read from, to the letter, with item and lines", async () => {
    const text = await open(await chart(), "roosendaal");
    const [figure] = figuresOf({ city: "roosendaal", measure: "housed", period: "2015/2017" });
    expect(text).toContain(`“${spaced(figure?.quote ?? "")}”`);
    expect(text).not.toContain("2015=");
    expect(text).toContain(
      `Cijfers. Bron: bijlage 1, regels ${lineRanges(answerOf("roosendaal", "situation")?.lines ?? [])}`,
    );
  });

  it("are those of all its figures where none is on the scale, each with what it counts", async () => {
    const text = await open(await chart(), "helmond");
    for (const figure of figuresOf({ city: "helmond", measure: "housed" })) {
      expect(text).toContain(`“${spaced(figure.quote)}”`);
      expect(text).toContain(noteOf(figure)?.text.nl);
    }
    expect(text).toContain("154 (2017)");
  });

  it("stay Dutch in an English chart", async () => {
    const element = await chart('lang="en"');
    expect(await open(element, "delft")).toContain("Figures. Source: annex 1, lines");
    expect(inside(element, ".panel blockquote")[0]?.lang).toBe("nl");
  });

  it("fire g40-select with city and measure, and with null when they are closed again", async () => {
    const element = await chart('measure="target"');
    const chosen: SelectDetail[] = [];
    element.addEventListener("g40-select", (event) => chosen.push((event as CustomEvent<SelectDetail>).detail));
    await open(element, "oss");
    unit(element, "oss").click();
    await vi.waitFor(() => expect(inside(element, ".panel")).toHaveLength(0));
    expect(chosen).toEqual([
      { city: "oss", measure: "target" },
      { city: null, measure: "target" },
    ]);
  });

  it("stay closed when the page prevents g40-select", async () => {
    const element = await chart();
    const asked = once(element, "g40-select");
    element.addEventListener("g40-select", (event) => event.preventDefault());
    unit(element, "oss").click();
    await asked;
    await element.updateComplete;
    expect(inside(element, ".panel")).toHaveLength(0);
  });
});

describe("the keyboard", () => {
  it("has one tab stop, also when the measure changes", async () => {
    const element = await chart();
    unit(element, "tilburg").focus();
    await vi.waitFor(() => expect(inside(element, '.unit[tabindex="0"]')).toEqual([unit(element, "tilburg")]));
    element.measure = "target";
    await vi.waitFor(() => expect(namesOf(element)[0]).toBe("apeldoorn"));
    expect(inside(element, '.unit[tabindex="0"]')).toEqual([unit(element, "apeldoorn")]);
  });

  it("moves with arrows, Home and End, also to the cities apart, opens with Enter and closes with Escape", async () => {
    const element = await chart();
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    const press = async (keys: string, city: string) => {
      await userEvent.keyboard(keys);
      await vi.waitFor(() => expect(focused()).toBe(city));
    };
    unit(element, "tilburg").focus();
    await press("{ArrowDown}", "groningen");
    await press("{ArrowUp}", "tilburg");
    await press("{End}", "zaanstad");
    await press("{Home}", "tilburg");
    unit(element, "roosendaal").focus();
    await press("{ArrowDown}", "hoorn");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(inside(element, ".panel")).toHaveLength(1));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(inside(element, ".panel")).toHaveLength(0));
    expect(focused()).toBe("hoorn");
  });

  it("gives a click anywhere on a row to its own city", async () => {
    const element = await chart("", 280);
    for (const button of inside(element, "table .unit")) {
      button.scrollIntoView({ block: "center" });
      const { left, width, top, height } = button.closest("tr")?.getBoundingClientRect() ?? new DOMRect();
      for (const part of [0.05, 0.5, 0.95])
        expect(element.shadowRoot?.elementFromPoint(left + width * part, top + height / 2)).toBe(button);
    }
  });

  it("has targets of at least 24 px as wide as their row", async () => {
    const element = await chart("", 280);
    for (const button of inside(element, ".unit")) {
      const row = button.closest("tr, .line");
      expect(row?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      expect(getComputedStyle(button, "::after").width).toBe(`${row?.getBoundingClientRect().width}px`);
    }
  });
});

describe("when something is wrong", () => {
  it.each([
    ['measure="house"', "unknown-measure", 'Did you mean measure="housed"?'],
    ['period="20177"', "unknown-period", 'Did you mean period="2017"?'],
    ['measure="origin" country="SX"', "unknown-country", 'Did you mean country="SY"?'],
    ['cities="utrecht"', "unknown-city", 'knows none of cities="utrecht"'],
  ])("keeps the fallback for %s and warns once with the next step", async (attributes, reason, advice) => {
    const { detail } = await failing(attributes);
    expect(detail.reason).toBe(reason);
    expect(takeConsole()).toEqual([expect.stringContaining(advice)]);
  });

  it("draws again when the measure is mended", async () => {
    const { element } = await failing('measure="house"');
    takeConsole();
    element.measure = "target";
    await once(element, "g40-ready");
    expect(rowsOf(element)).toHaveLength(4);
  });

  it("draws a percentage as given where it is asked per thousand, and says so once", async () => {
    const element = await chart('per="thousand"');
    const percent = <Row extends object>(row: Row) => ({ ...row, unit: "percent" as const });
    const { measures, figures } = dataset as unknown as Dataset;
    element.survey = {
      ...(dataset as unknown as Dataset),
      measures: measures.map(percent),
      figures: figures.map(percent),
    };
    await vi.waitFor(() => expect(textOf(inside(element, ".value")[0])).toBe("1.500%"));
    await vi.waitFor(() => expect(takeConsole()).toEqual([expect.stringContaining("a percentage has no number per")]));
    element.order = "alphabetical";
    await element.updateComplete;
    expect(inside(element, "td.number")).toHaveLength(0);
  });

  it("draws the numbers for an unknown `per`, and says so once", async () => {
    const element = await chart('per="1000"');
    expect(inside(element, ".value").map(textOf)[0]).toBe("1.500");
    await vi.waitFor(() => expect(takeConsole()).toEqual([expect.stringContaining('Did you mean per="thousand"?')]));
  });
});

describe("what a page may ask", () => {
  it("compares another period", async () => {
    const element = await chart('period="2017"');
    expect(namesOf(element).toSorted()).toEqual(
      comparable("housed", "2017")
        .figures.map(({ city }) => city)
        .toSorted(),
    );
    expect(textOf(inside(element, "#label")[0])).toBe("Gehuisvest, 2017, aantal mensen");
  });

  it("compares another country of origin, Syria by default", async () => {
    expect(textOf(inside(await chart('measure="origin"'), "#label")[0])).toContain("Herkomst Syrië");
    expect(textOf(inside(await chart('measure="origin" country="ER"'), "#label")[0])).toContain("Herkomst Eritrea");
  });

  it("shows only the cities it chose, with their number as the base", async () => {
    const element = await chart('cities="oss leiden emmen zwolle"');
    expect(namesOf(element)).toEqual(["oss"]);
    expect(apartOf(element, "period")).toEqual(["leiden"]);
    expect(textOf(inside(element, ".base")[0])).toBe(
      "1 van de 3 gekozen steden die antwoordden, gaf een vergelijkbaar cijfer.",
    );
  });

  it("keeps what it drew while another measure loads, and keeps each measure's own data", async () => {
    const element = await chart();
    element.measure = "target";
    element.period = "2015";
    await element.updateComplete;
    element.period = null;
    await vi.waitFor(() => expect(namesOf(element)[0]).toBe("apeldoorn"));
    element.period = "2015";
    await vi.waitFor(() => expect(textOf(inside(element, "#label")[0])).toContain("Taakstelling, 2015,"));
    element.measure = "housed";
    element.period = null;
    await vi.waitFor(() => expect(namesOf(element)[0]).toBe("tilburg"));
  });

  it("draws a survey that the page passes, with its words, and says so where it is malformed", async () => {
    const element = await chart('city="oss"');
    const figures = (dataset as unknown as Dataset).figures.map((row) =>
      row.city === "oss" ? { ...row, value: 2000, quote: "In Oss tweeduizend." } : row,
    );
    element.survey = { ...(dataset as unknown as Dataset), figures };
    await vi.waitFor(() => expect(namesOf(element)[0]).toBe("oss"));
    await vi.waitFor(() => expect(textOf(inside(element, ".panel")[0])).toContain("“In Oss tweeduizend.”"));
    element.survey = { cities: "none" } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toHaveLength(1);
  });

  it("opens the city that another element chose", async () => {
    const element = await chart('for="other"');
    const other = document.createElement("div");
    other.id = "other";
    document.body.append(other);
    await vi.waitFor(() => {
      other.dispatchEvent(new CustomEvent("g40-select", { bubbles: true, composed: true, detail: { city: "delft" } }));
      expect(element.city).toBe("delft");
    });
    await vi.waitFor(() => expect(textOf(inside(element, ".panel")[0])).toContain("595 statushouders"));
  });

  it("hides what `show` leaves out, but neither the cities apart nor the source line", async () => {
    const element = await chart('show="title"');
    const shown = (selector: string) => getComputedStyle(inside(element, selector)[0] as Element).display;
    expect(shown(".base")).toBe("none");
    for (const selector of [".title", ".apart", "footer"]) expect(shown(selector)).not.toBe("none");
  });

  it("shows a table with its headings for view=table", async () => {
    const element = await chart('view="table" per="thousand"', 360);
    const plot = inside(element, ".plot")[0] as Element;
    await vi.waitFor(() => expect(getComputedStyle(plot).display).toBe("none"));
    expect(getComputedStyle(inside(element, "td.number")[0] as Element).display).toBe("table-cell");
  });

  it("follows the nearest lang, also when it changes", async () => {
    const element = await chart();
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textOf(inside(element, "#label")[0])).toContain("Housed, 2015–2017 or since 2015"));
    expect(textOf(inside(element, ".base")[0])).toContain(
      "18 of the 32 cities that answered gave a comparable figure.",
    );
  });

  it("puts the title at the asked level, at 3 by default", async () => {
    expect(inside(await chart(), ".title")[0]?.ariaLevel).toBe("3");
    expect(inside(await chart('heading-level="2"'), ".title")[0]?.ariaLevel).toBe("2");
  });

  it("shows corrections", async () => {
    const element = await chart();
    const told = once<{ corrections: unknown[] }>(element, "g40-correction");
    element.corrections = [
      {
        id: "c1",
        date: "2027-03-01",
        table: "figures",
        row: "oss-housed-2015-to-2017",
        field: "value",
        before: "547",
        after: "548",
        reason: "Verkeerd gelezen.",
        version: "0.2.0",
      },
    ];
    expect((await told).detail.corrections).toHaveLength(1);
    await vi.waitFor(() => expect(textOf(inside(element, '[part="correction"]')[0])).toContain("value 548 (was 547)"));
  });

  it("fires g40-view once it has been half visible for a second", async () => {
    await once(await chart(), "g40-view");
  });
});

describe("cite and download", () => {
  async function more(element: FigureChart): Promise<HTMLElement> {
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    return inside(element, "footer")[0] as HTMLElement;
  }

  it("gives a citation with the data version, and copies it", async () => {
    const element = await chart();
    const footer = await more(element);
    expect(textOf(footer)).toContain("g40-inburgering, “Cijfers van steden: Gehuisvest, sinds 2015”");
    expect(textOf(footer)).toContain("dataversie");
    const copied = once<CopyDetail>(element, "g40-copy");
    element.addEventListener("g40-copy", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="copy"]')?.click();
    expect((await copied).detail.format).toBe("text");
    expect(await axeFindings()).toEqual([]);
  });

  it("downloads every figure of the measure with unit, period, note and quote, and whether it may be compared", async () => {
    const element = await chart('cities="oss leiden"');
    const footer = await more(element);
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="download"]')?.click();
    const { file, text } = (await asked).detail;
    expect(file).toBe("g40-housed.csv");
    const [head, leiden, , oss] = text.split("\r\n");
    expect(head).toBe(
      "city,measure,value,valueTo,unit,period,approximate,country,item,comparable,perThousand,perThousandTo,inhabitants,note,quote",
    );
    expect(leiden).toContain("leiden,housed,188,,persons,2015-10/2016-06,false,,situation,false,,,124306,");
    expect(leiden).toContain("Telt deelnemers aan het project JAS");
    const { population } = getCity("oss");
    expect(oss).toContain(
      `oss,housed,547,,persons,2015/2017,false,,situation,true,${547000 / population},,${population},,`,
    );
    expect(oss).toContain("In totaal hebben we in deze jaren 547 personen gehuisvest (alle leeftijden).");
    expect(text.trim().split("\r\n")).toHaveLength(4);
  });
});

it("loads nothing of a city before it is opened", async () => {
  const loaded = (part: string) =>
    performance.getEntriesByType("resource").filter(({ name }) => name.includes(part)).length;
  const element = await chart();
  const [city] = cities.filter(({ id }) => id === "heerlen");
  expect(loaded("/cities/heerlen")).toBe(0);
  await open(element, city?.id ?? "");
  expect(loaded("/cities/heerlen")).toBeGreaterThan(0);
});
