import { crosstab, stanceOf, tally } from "@g40-inburgering/core";
import dataset from "@g40-inburgering/core/dataset.json";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, Dataset, Stance } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import "./define.js";
import type { Crosstab, SelectDetail } from "./crosstab.js";

watchPage();

async function grid(attributes = "", width = 720): Promise<Crosstab> {
  const element = show<Crosstab>(`<g40-crosstab ${attributes}><p>fallback</p></g40-crosstab>`, width);
  await vi.waitFor(() => expect(inside(element, "table")).toHaveLength(1));
  return element;
}

const button = (element: Crosstab, value: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${value}"]`) as HTMLButtonElement;

const namesOf = (element: Crosstab) => inside(element, ".name").map((name) => (name as HTMLButtonElement).value);

async function openCell(element: Crosstab, first: Stance, second: Stance): Promise<string[]> {
  button(element, `${first}/${second}`).click();
  await vi.waitFor(() => expect(inside(element, ".name").length).toBeGreaterThan(0));
  return namesOf(element);
}

async function openCity(element: Crosstab, city: CityId): Promise<string> {
  await vi.waitFor(() => expect(button(element, city)).not.toBeNull());
  button(element, city).click();
  await vi.waitFor(() => expect(textOf(inside(element, ".words")[0])).not.toBe(""));
  return textOf(inside(element, ".words")[0]);
}

it.each([
  ["at rest", "", 720],
  ["in a sidebar", "", 280],
  ["where there is hardly room", "", 240],
  ["on a phone", "", 360],
  ["wide", "", 1200],
  ["dark", 'theme="dark"', 720],
  ["in English", 'lang="en"', 720],
  ["of some cities", 'cities="almelo oss groningen zwolle"', 360],
])("is accessible %s, closed and opened", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await grid(attributes, width);
  expect(await axeFindings()).toEqual([]);
  await openCell(element, "disagree", "disagree");
  await openCity(element, "almelo");
  expect(await axeFindings()).toEqual([]);
});

describe("the grid", () => {
  it("shows the dataset's own count in every cell, as a number and as dots", async () => {
    const element = await grid();
    for (const { row, column, n } of crosstab("integration-going-well", "sufficient-instruments")) {
      const cell = button(element, `${row}/${column}`);
      expect(cell === null ? 0 : Number(textOf(cell)), `${row} ${column}`).toBe(n);
      expect(cell?.querySelectorAll("i").length ?? 0, `${row} ${column}`).toBe(n);
    }
  });

  it("sums up to the dataset's own tallies, each said with its base", async () => {
    const element = await grid();
    const sums = (selector: string) => inside(element, selector).map(textOf);
    const said = (n: number) => `${n} van de 32 steden die antwoordden`;
    expect(sums("tbody .sum")).toEqual(tally("sufficient-instruments").map(({ n }) => said(n)));
    expect(sums("tfoot td")).toEqual([...tally("integration-going-well").map(({ n }) => said(n)), said(32)]);
  });

  it("says in its title what the cells say", async () => {
    expect(textOf(inside(await grid(), ".title")[0])).toBe(
      "Van de 16 steden die het goed vinden gaan, zeggen er 9 genoeg instrumenten te hebben",
    );
    expect(textOf(inside(await grid('cities="almelo oss"'), ".title")[0])).toBe(
      "Waar de steden staan op beide stellingen",
    );
  });

  it("is a table for assistive technology: headings with a word on both sides, as many cells as columns", async () => {
    const element = await grid();
    const headings = inside(element, "thead th").map(textOf);
    expect(headings).toHaveLength(8);
    expect(headings.slice(0, 2)).toEqual(["Stelling 2", "Stelling 1: Eens"]);
    for (const row of inside(element, "tbody tr, tfoot tr")) {
      const roles = [...row.children].map((cell) => cell.getAttribute("role"));
      expect(roles).toEqual(["rowheader", ...Array.from({ length: 7 }, () => "cell")]);
    }
    expect(inside(element, "tbody th").map(textOf)).toContain("Stelling 2: Geeft geen antwoord");
  });

  it("gives both statements as asked", async () => {
    const text = inside(await grid(), ".asked")
      .map(textOf)
      .join(" ");
    for (const { kind, wording } of dataset.items) if (kind === "statement") expect(text).toContain(`“${wording.nl}”`);
  });

  it("tints the diagonal, and only that", async () => {
    const element = await grid();
    const tinted = inside(element, ".same").map((cell) => [
      (cell.parentElement as HTMLTableRowElement).rowIndex,
      (cell as HTMLTableCellElement).cellIndex,
    ]);
    expect(tinted).toEqual([1, 2, 3, 4, 5, 6].map((place) => [place, place]));
  });

  it.each([240, 280, 320, 360, 480, 640, 1200])(
    "keeps within a width of %i px, with targets of 24 px",
    async (width) => {
      const element = await grid("", width);
      const right = element.getBoundingClientRect().right;
      for (const cell of inside(element, ".cell, td, th span:not(.hidden)"))
        expect(cell.getBoundingClientRect().right, textOf(cell)).toBeLessThanOrEqual(right + 0.5);
      for (const cell of inside(element, ".cell")) {
        const { width, height } = cell.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
    },
  );
});

describe("opening", () => {
  it("names the cities of a cell, with both stances, the count and its base", async () => {
    const element = await grid();
    const expected = crosstab("integration-going-well", "sufficient-instruments").find(
      ({ row, column }) => row === "agree" && column === "disagree",
    );
    expect(await openCell(element, "agree", "disagree")).toEqual(expected?.rows.map(({ id }) => id));
    expect(textOf(inside(element, ".panel p")[0])).toBe(
      "stelling 1 eens, stelling 2 oneens: 4 van de 32 steden die antwoordden",
    );
  });

  it("shows a city's words on both statements, to the letter, with their lines", async () => {
    const element = await grid();
    await openCell(element, "disagree", "disagree");
    const text = await openCity(element, "almelo");
    for (const statement of ["integration-going-well", "sufficient-instruments"] as const) {
      const stance = stanceOf("almelo", statement);
      const lines = dataset.answers.find(({ city, item }) => city === "almelo" && item === statement)?.lines ?? [];
      expect(text).toContain(`“${stance?.quote}”`);
      expect(text).toContain(stance?.why.nl);
      expect(text).toContain(`regels ${lineRanges(lines as [number, number][])}`);
    }
  });

  it("opens the cell and the words of `city`", async () => {
    const element = await grid('city="gouda"');
    expect(button(element, "agree/agree").ariaExpanded).toBe("true");
    await vi.waitFor(() => expect(textOf(inside(element, ".words")[0])).toContain("Gouda"));
  });

  it("says so of a city that did not take part", async () => {
    const element = await grid('city="zwolle"');
    await vi.waitFor(() => expect(textOf(inside(element, ".words")[0])).toBe("Zwolle deed niet mee aan de rondvraag."));
    expect(inside(element, '.cell[aria-expanded="true"]')).toHaveLength(0);
  });

  it("fires g40-select with the city, and with null when its words are closed or another cell is opened", async () => {
    const element = await grid();
    const chosen: (string | null)[] = [];
    element.addEventListener("g40-select", (event) => chosen.push((event as CustomEvent<SelectDetail>).detail.city));
    await openCell(element, "disagree", "disagree");
    await openCity(element, "almelo");
    button(element, "almelo").click();
    await vi.waitFor(() => expect(inside(element, ".words")).toHaveLength(0));
    expect(namesOf(element)).toContain("almelo");
    await openCity(element, "groningen");
    button(element, "agree/agree").click();
    await vi.waitFor(() => expect(namesOf(element)).toContain("gouda"));
    expect(chosen).toEqual(["almelo", null, "groningen", null]);
  });

  it("keeps a city's words closed when the page prevents g40-select", async () => {
    const element = await grid();
    element.addEventListener("g40-select", (event) => event.preventDefault());
    await openCell(element, "disagree", "disagree");
    const asked = once(element, "g40-select");
    button(element, "almelo").click();
    await asked;
    await element.updateComplete;
    expect(inside(element, ".words")).toHaveLength(0);
    expect(namesOf(element)).toContain("almelo");
  });

  it("closes a cell that is chosen again", async () => {
    const element = await grid();
    await openCell(element, "agree", "agree");
    button(element, "agree/agree").click();
    await vi.waitFor(() => expect(textOf(inside(element, ".panel")[0])).toBe(""));
  });
});

describe("the keyboard", () => {
  const focused = (element: Crosstab) => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;

  it("has one tab stop in the grid, on the cell of the open city where there is one", async () => {
    const stops = (element: Crosstab) =>
      inside(element, '.cell[tabindex="0"]').map((cell) => (cell as HTMLButtonElement).value);
    expect(stops(await grid())).toEqual(["agree/agree"]);
    expect(stops(await grid('city="almelo"'))).toEqual(["disagree/disagree"]);
  });

  it("moves between the cells with cities, opens with Enter, closes with Escape, and keeps focus", async () => {
    const element = await grid();
    const press = async (keys: string, value: string) => {
      await userEvent.keyboard(keys);
      await vi.waitFor(() => expect(focused(element)).toBe(value));
    };
    button(element, "agree/agree").focus();
    await press("{ArrowRight}", "neither/agree");
    await press("{ArrowLeft}", "agree/agree");
    await press("{ArrowDown}", "agree/partly");
    await press("{ArrowDown}", "agree/neither");
    await press("{ArrowUp}", "agree/partly");
    await press("{End}", "declined/declined");
    await press("{ArrowUp}", "unstated/unstated");
    await press("{Home}", "agree/agree");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(namesOf(element)).toContain("gouda"));
    expect(focused(element)).toBe("agree/agree");
    await press("{Tab}", "amersfoort");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(textOf(inside(element, ".words")[0])).toContain("Amersfoort"));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(inside(element, ".words")).toHaveLength(0));
    expect(focused(element)).toBe("amersfoort");
    await press("{Escape}", "agree/agree");
    await vi.waitFor(() => expect(namesOf(element)).toEqual([]));
  });

  it("takes the cell that has focus into the tab order, and it alone", async () => {
    const element = await grid();
    button(element, "partly/disagree").focus();
    await vi.waitFor(() => expect(button(element, "partly/disagree").tabIndex).toBe(0));
    expect(inside(element, '.cell[tabindex="0"]')).toHaveLength(1);
  });
});

describe("when something is wrong", () => {
  it("keeps the fallback where none of the cities it chose is one, and draws again when that is mended", async () => {
    const element = show<Crosstab>("<g40-crosstab cities='utrecht'><p>fallback</p></g40-crosstab>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-city");
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining('knows none of cities="utrecht"')]);
    element.cities = "oss";
    await once(element, "g40-ready");
    expect(inside(element, ".cell")).toHaveLength(1);
  });

  it("opens nothing for a city there is none of, and names the nearest, once", async () => {
    const element = show<Crosstab>("<g40-crosstab city='almeloo'></g40-crosstab>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-city");
    await element.updateComplete;
    expect(textOf(inside(element, ".panel")[0])).toBe("");
    expect(takeConsole()).toEqual([expect.stringContaining('Did you mean city="almelo"?')]);
  });

  it("draws a survey that the page passes, and says so where it is malformed", async () => {
    const element = await grid();
    element.survey = { ...dataset, stances: dataset.stances.slice(0, 10) } as Dataset;
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toContain("5 van de 40 steden antwoordden."));
    element.survey = { cities: "none" } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toHaveLength(1);
  });
});

describe("what a page may ask", () => {
  it("counts only the cities it chose, with their number as the base", async () => {
    const element = await grid('cities="oss almelo zwolle"');
    expect(textOf(inside(element, ".base")[0])).toContain("2 van de 3 gekozen steden antwoordden.");
    expect(textOf(inside(element, "tfoot .sum")[0])).toBe("2 van de 2 steden die antwoordden");
  });

  it("opens the city that another element chose", async () => {
    const element = await grid('for="*"');
    const other = document.createElement("div");
    document.body.append(other);
    await vi.waitFor(() => {
      const options = { bubbles: true, composed: true, detail: { city: "oss" } };
      other.dispatchEvent(new CustomEvent("g40-select", options));
      expect(element.city).toBe("oss");
    });
    await vi.waitFor(() => expect(textOf(inside(element, ".words")[0])).toContain("Oss"));
    expect(button(element, "agree/agree").ariaExpanded).toBe("true");
  });

  it("follows the nearest lang, also when it changes", async () => {
    const element = await grid();
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toContain("32 of 40 cities answered."));
  });

  it("puts the title at the asked level, or not in the outline at all", async () => {
    const level = async (attributes: string) => inside(await grid(attributes), ".title")[0]?.ariaLevel ?? null;
    expect(await level("")).toBe("3");
    expect(await level('heading-level="2"')).toBe("2");
    expect(await level('heading-level="none"')).toBeNull();
  });

  it("hides what `show` leaves out, but never the statements and the source line", async () => {
    const element = await grid('show="title"');
    const display = (selector: string) => getComputedStyle(inside(element, selector)[0] as Element).display;
    expect(display(".base")).toBe("none");
    expect([display(".title"), display(".asked"), display("footer")]).not.toContain("none");
  });

  it("shows corrections, and tells the page", async () => {
    const element = await grid();
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
    await vi.waitFor(() => expect(textOf(inside(element, '[part="correction"]')[0])).toContain("Gecorrigeerd op"));
  });
});

describe("cite and download", () => {
  async function more(element: Crosstab): Promise<HTMLElement> {
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    return inside(element, "footer")[0] as HTMLElement;
  }

  it("gives a citation of the count with the data version, and copies it", async () => {
    const element = await grid();
    const footer = await more(element);
    expect(textOf(footer)).toContain("g40-inburgering, “Standpunten van steden over ‘De integratie");
    expect(textOf(footer)).toContain(`dataversie ${dataset.survey.dataVersion}`);
    const asked = once<CopyDetail>(element, "g40-copy");
    element.addEventListener("g40-copy", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="copy"]')?.click();
    expect((await asked).detail.text).toContain(dataset.survey.dataVersion);
    expect(await axeFindings()).toEqual([]);
  });

  it("downloads every cell with its count, base and cities as CSV", async () => {
    const element = await grid();
    const footer = await more(element);
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="download"]')?.click();
    const { file, text } = (await asked).detail;
    expect(file).toBe("g40-crosstab.csv");
    const [head, ...rows] = text.trim().split("\r\n");
    expect(head).toBe("integration-going-well,sufficient-instruments,n,base,cities");
    expect(rows).toHaveLength(36);
    expect(rows).toContain("disagree,disagree,3,32,almelo groningen roosendaal");
  });
});
