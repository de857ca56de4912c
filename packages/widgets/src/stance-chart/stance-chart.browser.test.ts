import { cities, STATEMENTS, stanceOf, tally } from "@g40-inburgering/core";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { ErrorDetail } from "../shared/report.js";
import "./define.js";
import type { SelectDetail, StanceChart } from "./stance-chart.js";

watchPage();

async function chart(attributes = "", width = 720): Promise<StanceChart> {
  const element = show<StanceChart>(`<g40-stance-chart ${attributes}><p>fallback</p></g40-stance-chart>`, width);
  await element.updateComplete;
  return element;
}

const unit = (element: StanceChart, city: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${city}"]`) as HTMLButtonElement;

async function open(element: StanceChart, city: string): Promise<string> {
  unit(element, city).click();
  await vi.waitFor(() => expect(textOf(inside(element, ".panel")[0])).not.toBe(""));
  return textOf(inside(element, ".panel")[0]);
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
    expect(textOf(inside(await chart(), ".base")[0])).toBe("32 van de 40 steden antwoordden. Elk teken is een stad.");
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
    await element.updateComplete;
    expect(chosen).toEqual(["almelo", null]);
    expect(inside(element, ".panel")).toHaveLength(0);
  });

  it("keeps the words closed when the page prevents g40-select", async () => {
    const element = await chart();
    element.addEventListener("g40-select", (event) => event.preventDefault());
    unit(element, "almelo").click();
    await element.updateComplete;
    expect(inside(element, ".panel")).toHaveLength(0);
  });
});

describe("the keyboard", () => {
  it("has one tab stop", async () => {
    const element = await chart();
    expect(inside(element, 'button[tabindex="0"]')).toHaveLength(1);
  });

  it("moves with arrows, Home and End, opens with Enter and closes with Escape, keeping focus", async () => {
    const element = await chart();
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    unit(element, "amersfoort").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("apeldoorn");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("dordrecht");
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toBe("amersfoort");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("zwolle");
    await userEvent.keyboard("{Home}{Enter}");
    await vi.waitFor(() => expect(inside(element, ".panel")).toHaveLength(1));
    await userEvent.keyboard("{Escape}");
    await element.updateComplete;
    expect(inside(element, ".panel")).toHaveLength(0);
    expect(focused()).toBe("amersfoort");
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
