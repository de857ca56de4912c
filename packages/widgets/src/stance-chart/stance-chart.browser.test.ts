import { cities, STATEMENTS, stanceOf, tally } from "@g40-inburgering/core";
import dataset from "@g40-inburgering/core/dataset.json";
import type { Dataset } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import "./define.js";
import type { SelectDetail, StanceChart } from "./stance-chart.js";

watchPage();

async function chart(attributes = "", width = 720): Promise<StanceChart> {
  const element = show<StanceChart>(`<g40-stance-chart ${attributes}><p>fallback</p></g40-stance-chart>`, width);
  await element.updateComplete;
  if (!attributes.includes('statement="x"') && !attributes.includes("integratie"))
    await vi.waitFor(() => expect(inside(element, "table")).toHaveLength(1));
  return element;
}

const unit = (element: StanceChart, city: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${city}"]`) as HTMLButtonElement;

async function open(element: StanceChart, city: string): Promise<string> {
  unit(element, city).click();
  await vi.waitFor(() => expect(textOf(inside(element, "td .panel")[0])).not.toBe(""));
  return textOf(inside(element, "td .panel")[0]);
}

it.each([
  ["at rest", "", 720],
  ["in a sidebar", "", 280],
  ["on a phone", "", 360],
  ["wide", "", 1200],
  ["dark", 'theme="dark"', 720],
  ["in English", 'lang="en"', 720],
  ["by province", 'group-by="province"', 720],
  ["with an unknown statement", 'statement="x"', 720],
])("is accessible %s", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await chart(attributes, width);
  if (!attributes.includes('"x"')) await open(element, "almelo");
  expect(await axeFindings()).toEqual([]);
  takeConsole();
});

describe("the chart", () => {
  it.each(STATEMENTS)("shows the dataset's own count for every stance on %s", async (statement) => {
    const element = await chart(`statement="${statement}"`);
    const counts = inside(element, ".n").map(textOf).map(Number);
    expect(counts).toEqual([...tally(statement).map(({ n }) => n), 8]);
  });

  it("shows each of the 40 cities once, under its own stance", async () => {
    const element = await chart('statement="sufficient-instruments"');
    expect(inside(element, ".unit")).toHaveLength(40);
    for (const { id } of cities) {
      const stance = stanceOf(id, "sufficient-instruments");
      const classes = unit(element, id).classList;
      expect(classes.contains(stance?.stance ?? "none"), id).toBe(true);
      const corner = unit(element, id).querySelector(".corner") !== null;
      expect(corner, `${id} with reservations`).toBe(stance?.qualified ?? false);
    }
  });

  it("says the base in words", async () => {
    expect(textOf(inside(await chart(), ".base")[0])).toBe("32 van de 40 steden antwoordden.");
  });

  it("is a table for assistive technology: a heading for every row, and as many cells as columns", async () => {
    const element = await chart();
    expect(inside(element, '[role="columnheader"]')).toHaveLength(3);
    for (const row of inside(element, "tbody tr"))
      expect([...row.children].map((cell) => cell.getAttribute("role"))).toEqual(["rowheader", "cell", "cell"]);
  });

  it("groups by province when asked, and then still shows every city once", async () => {
    const element = await chart('group-by="province" order="population"');
    await vi.waitFor(() => expect(inside(element, "tbody tr")).toHaveLength(11));
    expect(inside(element, ".unit")).toHaveLength(40);
  });

  it("orders the cities of a row by inhabitants when asked", async () => {
    const element = await chart('order="population"');
    await vi.waitFor(() => {
      const row = inside(element, "tbody tr")[0]?.querySelectorAll("button") ?? [];
      const sizes = [...row].map((button) => cities.find(({ id }) => id === button.value)?.population ?? 0);
      expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    });
  });
});

describe("choosing a city", () => {
  it("shows the words its stance was coded from, the reason, and the lines of the source", async () => {
    const text = await open(await chart(), "almelo");
    const stance = stanceOf("almelo", "integration-going-well");
    expect(text).toContain(`“${stance?.quote}”`);
    expect(text).toContain(stance?.why.nl);
    expect(text).toContain("regels 223–226");
  });

  it("does not quote a stance that is only its own word", async () => {
    expect(await open(await chart(), "oss")).toContain("eens, zonder toelichting");
  });

  it("says so of a city that did not take part", async () => {
    expect(await open(await chart(), "zwolle")).toContain("Zwolle deed niet mee");
  });

  it("fires g40-select with the city, and with null when its words are closed again", async () => {
    const element = await chart();
    const chosen: (string | null)[] = [];
    document.addEventListener("g40-select", (event) => chosen.push((event as CustomEvent<SelectDetail>).detail.city));
    await open(element, "almelo");
    unit(element, "almelo").click();
    await vi.waitFor(() => expect(chosen).toEqual(["almelo", null]));
    await vi.waitFor(() => expect(inside(element, "td .panel")).toHaveLength(0));
  });

  it("keeps the words closed when the page prevents g40-select", async () => {
    const element = await chart();
    const asked = once(element, "g40-select");
    element.addEventListener("g40-select", (event) => event.preventDefault());
    unit(element, "almelo").click();
    await asked;
    await element.updateComplete;
    expect(inside(element, "td .panel")).toHaveLength(0);
  });
});

describe("the keyboard", () => {
  it("has one tab stop", async () => {
    const element = await chart();
    expect(inside(element, '.unit[tabindex="0"]')).toHaveLength(1);
  });

  it("answers keys pressed faster than its answer is downloaded, each from where the one before it led", async () => {
    const element = await chart();
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    const from = unit(element, "zwolle");
    from.focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight"])
      from.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
    await vi.waitFor(() => expect(focused()).toBe("breda"));
  });

  it("moves with arrows, Home and End, opens with Enter and closes with Escape, keeping focus", async () => {
    const element = await chart();
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    const press = async (keys: string, city: string) => {
      await userEvent.keyboard(keys);
      await vi.waitFor(() => expect(focused()).toBe(city));
    };
    unit(element, "amersfoort").focus();
    await press("{ArrowRight}", "apeldoorn");
    await press("{ArrowLeft}", "amersfoort");
    await press("{ArrowDown}", "enschede");
    await press("{ArrowUp}", "amersfoort");
    await press("{End}", "zwolle");
    await press("{Home}", "amersfoort");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(inside(element, "td .panel")).toHaveLength(1));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(inside(element, "td .panel")).toHaveLength(0));
    expect(focused()).toBe("amersfoort");
  });

  it("takes the unit that has focus into the tab order, and it alone", async () => {
    const element = await chart();
    unit(element, "gouda").focus();
    await vi.waitFor(() => expect(unit(element, "gouda").tabIndex).toBe(0));
    expect(inside(element, '.unit[tabindex="0"]')).toHaveLength(1);
  });
});

describe("when something is wrong", () => {
  it("keeps the fallback for an unknown statement, warns once and names what it knows", async () => {
    const element = show<StanceChart>("<g40-stance-chart statement='integratie'><p>fallback</p></g40-stance-chart>");
    const { detail } = await once<ErrorDetail>(element, "g40-error").catch(() => ({ detail: undefined }));
    await element.updateComplete;
    expect(detail?.reason).toBe("unknown-statement");
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining("integration-going-well or sufficient-instruments")]);
  });

  it("draws again when the statement is mended", async () => {
    const element = await chart('statement="integratie"');
    await once(element, "g40-error");
    takeConsole();
    element.statement = "sufficient-instruments";
    await once(element, "g40-ready");
    expect(inside(element, ".unit")).toHaveLength(40);
  });
});

describe("language and title", () => {
  it("follows the nearest lang, also when it changes", async () => {
    const element = await chart();
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toContain("32 of 40 cities answered"));
  });

  it("puts the title at the asked level, at 3 by default, or not in the outline at all", async () => {
    const level = async (attributes: string) => inside(await chart(attributes), ".title")[0]?.ariaLevel ?? null;
    expect(await level("")).toBe("3");
    expect(await level('heading-level="2"')).toBe("2");
    expect(await level('heading-level="1"')).toBe("3");
    expect(await level('heading-level="none"')).toBeNull();
  });
});

describe("what a page may ask", () => {
  it("shows only the cities it chose, with their number as the base", async () => {
    const element = await chart('cities="oss almelo zwolle"');
    expect(inside(element, ".unit")).toHaveLength(3);
    expect(textOf(inside(element, ".base")[0])).toBe("2 van de 3 gekozen steden antwoordden.");
  });

  it("keeps the fallback where none of the cities it chose is one", async () => {
    const element = show<StanceChart>("<g40-stance-chart cities='utrecht'><p>fallback</p></g40-stance-chart>");
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("unknown-city");
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining('knows none of cities="utrecht"')]);
  });

  it("draws a survey that the page passes, and says so where it is malformed", async () => {
    const element = await chart();
    element.survey = { ...dataset, stances: dataset.stances.slice(0, 10) };
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toBe("5 van de 40 steden antwoordden."));
    element.survey = { cities: "none" } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toHaveLength(1);
  });

  it("opens the city that another element chose, by its id or any", async () => {
    const element = await chart('for="other"');
    const other = document.createElement("div");
    other.id = "other";
    document.body.append(other);
    const choose = (city: string) =>
      other.dispatchEvent(new CustomEvent("g40-select", { bubbles: true, composed: true, detail: { city } }));
    await vi.waitFor(() => {
      choose("gouda");
      expect(element.city).toBe("gouda");
    });
    element.for = "*";
    other.id = "";
    choose("oss");
    expect(element.city).toBe("oss");
    await vi.waitFor(() => expect(textOf(inside(element, "td .panel")[0])).toContain("Oss"));
  });

  it("hides what `show` leaves out, but never the source line", async () => {
    const element = await chart('show="title"');
    expect(getComputedStyle(inside(element, ".base")[0] as Element).display).toBe("none");
    expect(getComputedStyle(inside(element, "footer")[0] as Element).display).not.toBe("none");
  });

  it("lists the cities as text for view=table", async () => {
    const element = await chart('view="table"', 360);
    const name = inside(element, ".name")[0] as Element;
    await vi.waitFor(() => expect(getComputedStyle(name).display).toBe("block"));
  });

  it("shows corrections, and tells the page", async () => {
    const element = await chart();
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
    await vi.waitFor(() =>
      expect(textOf(inside(element, '[part="correction"]')[0])).toBe(
        "Gecorrigeerd op 1 maart 2027: oss/integration-going-well, stance partly (was agree). Verkeerd gelezen.",
      ),
    );
  });

  it("fires g40-view once it has been half visible for a second", async () => {
    await once(await chart(), "g40-view");
  });
});

describe("cite and download", () => {
  async function more(element: StanceChart): Promise<HTMLElement> {
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    return inside(element, "footer")[0] as HTMLElement;
  }

  it("gives a citation with the data version, and copies it in every format", async () => {
    const element = await chart();
    const footer = await more(element);
    expect(textOf(footer)).toContain("g40-inburgering, “Standpunten van steden over");
    const copied: string[] = [];
    element.addEventListener("g40-copy", (event) => {
      event.preventDefault();
      copied.push((event as CustomEvent<CopyDetail>).detail.format);
    });
    for (const button of footer.querySelectorAll<HTMLButtonElement>('[part="copy"]')) button.click();
    expect(copied).toEqual(["text", "bibtex", "ris", "csl-json", "html"]);
  });

  it("says what was copied, and shows the text where the browser does not let it copy", async () => {
    const element = await chart();
    const footer = await more(element);
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const button = footer.querySelectorAll<HTMLButtonElement>('[part="copy"]')[1] as HTMLButtonElement;
    button.click();
    await vi.waitFor(() => expect(textOf(footer)).toContain("Gekopieerd als BibTeX."));
    write.mockRejectedValue(new Error("not allowed"));
    button.click();
    await vi.waitFor(() => expect(textOf(footer)).toContain("Kopiëren mag hier niet"));
    expect(textOf(footer)).toContain("@misc{");
    element.lang = "en";
    await vi.waitFor(() => expect(textOf(inside(element, ".citation")[0])).toContain("Stances of cities on"));
    write.mockRestore();
  });

  it("downloads the stances with their quotes as CSV", async () => {
    const element = await chart();
    const footer = await more(element);
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="download"]')?.click();
    const { file, text } = (await asked).detail;
    expect(file).toBe("g40-integration-going-well.csv");
    expect(text.split("\r\n")[0]).toContain("city,item,stance,qualified,quote");
    expect(text).toContain("almelo,integration-going-well,disagree,true");
  });

  it("is accessible", async () => {
    await more(await chart());
    expect(await axeFindings()).toEqual([]);
  });
});
