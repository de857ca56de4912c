import { answerOf, getItem, getTheme, mentionsOf, THEMES, tally } from "@g40-inburgering/core";
import dataset from "@g40-inburgering/core/dataset.json";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, Dataset, ThemeId } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import "./define.js";
import type { SelectDetail, ThemeChart } from "./theme-chart.js";

watchPage();

async function chart(attributes = "", width = 720): Promise<ThemeChart> {
  const element = show<ThemeChart>(`<g40-theme-chart ${attributes}><p>fallback</p></g40-theme-chart>`, width);
  await vi.waitFor(() => expect(inside(element, "table")).toHaveLength(1));
  return element;
}

const button = (element: ThemeChart, value: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${value}"]`) as HTMLButtonElement;

const valuesOf = (element: ThemeChart, selector: string) =>
  inside(element, selector).map((target) => (target as HTMLButtonElement).value);

async function open(element: ThemeChart, theme: ThemeId): Promise<HTMLElement> {
  button(element, theme).click();
  await vi.waitFor(() => expect(inside(element, ".open .theme").map(textOf)).toEqual([getTheme(theme).label.nl]));
  await vi.waitFor(() => expect(inside(element, ".said")).toHaveLength(1));
  return inside(element, ".panel")[0] as HTMLElement;
}

async function openAll(element: ThemeChart, theme: ThemeId): Promise<HTMLElement> {
  const panel = await open(element, theme);
  button(element, "all")?.click();
  await vi.waitFor(() => expect(button(element, "all")).toBeNull());
  return panel;
}

it.each([
  ["at rest", "", 720],
  ["in a sidebar", "", 280],
  ["on a phone", "", 360],
  ["wide", "", 1200],
  ["dark", 'theme="dark"', 720],
  ["of one item", 'item="obstacles"', 720],
  ["with a city highlighted", 'city="almelo"', 360],
])("is accessible %s, closed and opened", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await chart(attributes, width);
  expect(await axeFindings()).toEqual([]);
  await open(element, "culture");
  expect(await axeFindings()).toEqual([]);
});

describe("the bars", () => {
  const rowsOf = (element: ThemeChart) =>
    inside(element, "tbody tr").map((row) => ({
      label: textOf(row.querySelector("th") ?? undefined),
      said: textOf(row.querySelector(".n") ?? undefined),
      blocks: row.querySelectorAll("i").length,
    }));

  it.each([undefined, "situation", "needs", "sufficient-instruments"] as const)(
    "show the dataset's own count of every theme for the item %s, with its base, as a number and as blocks",
    async (item) => {
      const element = await chart(item ? `item="${item}"` : "");
      const base = item === "situation" ? 31 : 32;
      const counted = tally("theme", item ? { item } : {}).sort((left, right) => right.n - left.n);
      expect(rowsOf(element)).toEqual(
        counted.map(({ value, n }) => ({
          label: getTheme(value).label.nl,
          said: `${n} van de ${base} steden die antwoordden`,
          blocks: n,
        })),
      );
    },
  );

  it("keep the order of the codebook when asked", async () => {
    const element = await chart('order="codebook"');
    expect(rowsOf(element).map(({ label }) => label)).toEqual(THEMES.map((theme) => getTheme(theme).label.nl));
  });

  it("say in the title what most cities write about", async () => {
    const titleOf = async (attributes: string) => textOf(inside(await chart(attributes), ".title")[0]);
    expect(await titleOf("")).toBe(
      "30 van de 32 steden schrijven over regie op inburgering, en 30 over maatwerk en begeleiding",
    );
    expect(await titleOf('item="obstacles"')).toBe("18 van de 32 steden schrijven hier over cultuur en samenleving");
    expect(await titleOf('cities="almelo"')).toBe("Waarover de steden schrijven");
  });

  it("say the base, that it is our coding, that silence is no denial, and what was put to the cities", async () => {
    const text = textOf(inside(await chart('item="situation"'), ".frame")[0]);
    expect(text).toContain("31 van de 40 steden antwoordden; het antwoord van Enschede is verloren gegaan.");
    expect(text).toContain("Volgens onze codering; zwijgen is niet ontkennen.");
    expect(text).toContain(`Voorgelegd: “${getItem("situation").wording.nl}”`);
  });

  it("are a table for assistive technology, and a theme that no city raises is no button", async () => {
    const element = await chart('item="sufficient-instruments"');
    expect(inside(element, '[role="columnheader"]')).toHaveLength(2);
    for (const row of inside(element, "tbody tr"))
      expect([...row.children].map((cell) => cell.getAttribute("role"))).toEqual(["rowheader", "cell"]);
    const raised = tally("theme", { item: "sufficient-instruments" }).filter(({ n }) => n > 0);
    expect(inside(element, ".theme")).toHaveLength(raised.length);
  });

  it.each([240, 280, 320, 360, 480, 640, 720, 1200])(
    "keep within a width of %i px, a row 24 px high",
    async (width) => {
      const element = await chart("", width);
      const { right } = element.getBoundingClientRect();
      for (const part of inside(element, "i:last-child, .n, .key, .theme"))
        expect(part.getBoundingClientRect().right, textOf(part)).toBeLessThanOrEqual(right + 0.5);
      for (const row of inside(element, "tbody tr"))
        expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    },
  );
});

describe("opening a theme", () => {
  it("shows every quote of every theme to the letter, with its city, its item and its lines", async () => {
    const element = await chart();
    for (const theme of THEMES) {
      const panel = await openAll(element, theme);
      const mentions = mentionsOf({ theme });
      expect([...panel.querySelectorAll("blockquote")].map((quote) => quote.textContent)).toEqual(
        mentions.map(({ quote }) => `“${quote}”`),
      );
      expect([...panel.querySelectorAll("blockquote + p")].map(textOf)).toEqual(
        mentions.map(({ city, item }) => {
          const lines = lineRanges(answerOf(city, item)?.lines ?? []);
          return `${getItem(item).label.nl}. Bron: bijlage 1, regels ${lines}`;
        }),
      );
      expect(valuesOf(element, ".name")).toEqual([...new Set(mentions.map(({ city }) => city))]);
    }
  });

  it("shows three cities first, says how many there are, and goes on with focus at the fourth", async () => {
    const element = await chart();
    const panel = await open(element, "regie");
    expect(textOf(panel.querySelector("p") ?? undefined)).toBe("30 van de 32 steden die antwoordden, in 76 antwoorden");
    expect(valuesOf(element, ".name")).toHaveLength(3);
    expect(textOf(button(element, "all"))).toBe("Toon de andere 27 steden");
    button(element, "all").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(valuesOf(element, ".name")).toHaveLength(30));
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    await vi.waitFor(() => expect(focused()).toBe(valuesOf(element, ".name")[3]));
  });

  it("shows only words on the item that is asked for", async () => {
    const element = await chart('item="needs" open="housing"');
    await vi.waitFor(() => expect(inside(element, ".said")).toHaveLength(1));
    expect(inside(element, "blockquote").map((quote) => quote.textContent)).toEqual(
      mentionsOf({ theme: "housing", item: "needs" }).map(({ quote }) => `“${quote}”`),
    );
  });

  it("closes a theme that is chosen again, and another when one is opened", async () => {
    const element = await chart();
    await open(element, "regie");
    await open(element, "debt");
    expect(inside(element, ".panel")).toHaveLength(1);
    button(element, "debt").click();
    await vi.waitFor(() => expect(inside(element, ".panel")).toHaveLength(0));
  });

  it("shows the quotes of a city that is highlighted, also where it is not among the first", async () => {
    const element = await chart('city="zoetermeer" open="regie"');
    await vi.waitFor(() => expect(valuesOf(element, ".name")).toContain("zoetermeer"));
    expect(valuesOf(element, ".name")).toHaveLength(4);
  });
});

describe("a city", () => {
  const highlighted = (element: ThemeChart) =>
    inside(element, "tbody tr")
      .filter((row) => row.querySelector(".on"))
      .map((row) => row.querySelector("button")?.value);

  it("is chosen under a theme: that fires g40-select, and highlights it in every bar it is in", async () => {
    const element = await chart();
    await open(element, "regie");
    const asked = once<SelectDetail>(element, "g40-select");
    button(element, "alkmaar").click();
    expect((await asked).detail).toEqual({ city: "alkmaar", theme: "regie" });
    const own = new Set(mentionsOf({ city: "alkmaar" }).map(({ theme }) => theme));
    await vi.waitFor(() => expect(new Set(highlighted(element))).toEqual(own));
    expect(textOf(inside(element, ".key")[0])).toBe(`Hoog blokje: Alkmaar, ${own.size} van de 23 thema’s`);
    expect(button(element, "regie").ariaLabel).toContain(", ook Alkmaar");
    const letGo = once<SelectDetail>(element, "g40-select");
    button(element, "alkmaar").click();
    expect((await letGo).detail.city).toBeNull();
    await vi.waitFor(() => expect(highlighted(element)).toEqual([]));
  });

  it("is not highlighted when the page prevents g40-select", async () => {
    const element = await chart();
    await open(element, "regie");
    element.addEventListener("g40-select", (event) => event.preventDefault());
    const asked = once(element, "g40-select");
    button(element, "alkmaar").click();
    await asked;
    await element.updateComplete;
    expect(highlighted(element)).toEqual([]);
  });

  it("is followed from another element of the page", async () => {
    const element = await chart('for="other"');
    const other = document.createElement("div");
    other.id = "other";
    document.body.append(other);
    await vi.waitFor(() => {
      const options = { bubbles: true, composed: true, detail: { city: "gouda" } };
      other.dispatchEvent(new CustomEvent("g40-select", options));
      expect(element.city).toBe("gouda");
    });
    await vi.waitFor(() => expect(highlighted(element).length).toBeGreaterThan(0));
  });

  it("that did not take part is said to be so", async () => {
    const element = await chart('city="zwolle"');
    expect(textOf(inside(element, ".key")[0])).toBe("Zwolle deed niet mee");
  });
});

describe("the keyboard", () => {
  it("has one tab stop among the themes, moves with arrows, opens with Enter, closes with Escape, keeps focus", async () => {
    const element = await chart();
    expect(inside(element, '.theme[tabindex="0"]')).toHaveLength(1);
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    const press = async (keys: string, value: string) => {
      await userEvent.keyboard(keys);
      await vi.waitFor(() => expect(focused()).toBe(value));
    };
    button(element, "regie").focus();
    await press("{ArrowDown}", "tailored-guidance");
    await press("{ArrowUp}", "regie");
    await press("{End}", "family-reunification");
    await press("{Home}", "regie");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(inside(element, ".said")).toHaveLength(1));
    await press("{Tab}", "alkmaar");
    await press("{Escape}", "regie");
    await vi.waitFor(() => expect(inside(element, ".panel")).toHaveLength(0));
    button(element, "debt").focus();
    await vi.waitFor(() => expect(button(element, "debt").tabIndex).toBe(0));
    expect(inside(element, '.theme[tabindex="0"]')).toHaveLength(1);
  });
});

describe("when something is wrong", () => {
  const failing = async (attributes: string) => {
    const element = show<ThemeChart>(`<g40-theme-chart ${attributes}><p>fallback</p></g40-theme-chart>`);
    const { detail } = await once<ErrorDetail>(element, "g40-error");
    await element.updateComplete;
    return { element, reason: detail.reason };
  };

  it("keeps the fallback for an unknown item, warns once with the nearest, and draws when it is mended", async () => {
    const { element, reason } = await failing('item="obstacle"');
    expect(reason).toBe("unknown-item");
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([
      expect.stringContaining('Did you mean item="obstacles"? The fallback content stays.'),
    ]);
    const ready = once<{ item: string }>(element, "g40-ready");
    element.item = "obstacles";
    expect((await ready).detail.item).toBe("obstacles");
    expect(inside(element, "tbody tr")).toHaveLength(23);
  });

  it.each([
    ["theme", 'open="regi"', 'Did you mean open="regie"?'],
    ["city", 'city="almeloo"', 'Did you mean city="almelo"?'],
  ])("draws on without an unknown %s, and names the nearest, once", async (kind, attributes, advice) => {
    const { element, reason } = await failing(attributes);
    expect(reason).toBe(`unknown-${kind}`);
    expect(inside(element, "tbody tr")).toHaveLength(23);
    expect(takeConsole()).toEqual([expect.stringMatching(advice.replace("?", "\\?$"))]);
  });

  it("keeps the fallback where none of the cities it chose is one", async () => {
    const { element, reason } = await failing('cities="utrecht"');
    expect(reason).toBe("unknown-city");
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining('knows none of cities="utrecht"')]);
  });

  it("draws a survey that the page passes with its words, and says so where it is malformed", async () => {
    const element = await chart('open="regie"');
    const mentions = dataset.mentions.filter(({ city }) => city === "gouda");
    element.survey = { ...dataset, mentions } as unknown as Dataset;
    await vi.waitFor(() => expect(valuesOf(element, ".name")).toEqual(["gouda"]));
    element.survey = { mentions: "none" } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toHaveLength(1);
  });
});

describe("what a page may ask", () => {
  it("counts only the cities it chose, with their number as the base", async () => {
    const element = await chart('cities="oss almelo zwolle"');
    expect(textOf(inside(element, ".base")[0])).toBe("2 van de 3 gekozen steden antwoordden.");
    expect(textOf(inside(element, "tbody .n")[0])).toContain("van de 2 steden die antwoordden");
  });

  it("follows the nearest lang, also when it changes, and never translates a quote", async () => {
    const element = await chart();
    await open(element, "debt");
    const quote = textOf(inside(element, "blockquote")[0]);
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textOf(inside(element, ".base")[0])).toBe("32 of 40 cities answered."));
    expect(textOf(inside(element, "blockquote")[0])).toBe(quote);
    expect(inside(element, "blockquote")[0]?.lang).toBe("nl");
  });

  it("puts the title at the asked level, or not in the outline at all", async () => {
    const level = async (attributes: string) => inside(await chart(attributes), ".title")[0]?.ariaLevel ?? null;
    expect(await level("")).toBe("3");
    expect(await level('heading-level="2"')).toBe("2");
    expect(await level('heading-level="none"')).toBeNull();
  });

  it("hides what `show` leaves out, but never the source line", async () => {
    const element = await chart('show="title"');
    const display = (selector: string) => getComputedStyle(inside(element, selector)[0] as Element).display;
    expect(display(".base")).toBe("none");
    expect([display(".title"), display("footer")]).not.toContain("none");
  });

  it("shows corrections, and tells the page", async () => {
    const element = await chart();
    const told = once<{ corrections: unknown[] }>(element, "g40-correction");
    element.corrections = [
      {
        id: "c1",
        date: "2027-03-01",
        table: "mentions",
        row: "oss/needs/regie",
        field: "quote",
        before: "a",
        after: "b",
        reason: "Verkeerd gelezen.",
        version: "0.2.0",
      },
    ];
    expect((await told).detail.corrections).toHaveLength(1);
    await vi.waitFor(() => expect(textOf(inside(element, '[part="correction"]')[0])).toContain("Gecorrigeerd op"));
  });
});

describe("cite and download", () => {
  async function more(element: ThemeChart): Promise<HTMLElement> {
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    return inside(element, "footer")[0] as HTMLElement;
  }

  async function downloaded(element: ThemeChart): Promise<DownloadDetail> {
    const footer = await more(element);
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="download"]')?.click();
    return (await asked).detail;
  }

  it("gives a citation of the count with the data version, and copies it", async () => {
    const element = await chart('item="needs"');
    const footer = await more(element);
    expect(textOf(footer)).toContain(`“Thema’s in de antwoorden van steden op ‘${getItem("needs").wording.nl}’”`);
    expect(textOf(footer)).toContain(`dataversie ${dataset.survey.dataVersion}`);
    const asked = once<CopyDetail>(element, "g40-copy");
    element.addEventListener("g40-copy", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="copy"]')?.click();
    expect((await asked).detail.text).toContain(dataset.survey.dataVersion);
    expect(await axeFindings()).toEqual([]);
  });

  it("downloads every mention with its quote as CSV", async () => {
    const { file, text } = await downloaded(await chart());
    expect(file).toBe("g40-themes.csv");
    const lines = text.trim().split("\r\n");
    expect(lines[0]).toBe("theme,city,item,quote");
    expect(lines).toHaveLength(1 + dataset.mentions.length);
  });

  it("downloads only the mentions of the item and the cities that are shown", async () => {
    const cities: readonly CityId[] = ["oss", "almelo"];
    const { file, text } = await downloaded(await chart(`item="needs" cities="${cities.join(" ")}"`));
    expect(file).toBe("g40-themes-needs.csv");
    const mentions = cities.flatMap((city) => mentionsOf({ city, item: "needs" }));
    expect(text.trim().split("\r\n")).toHaveLength(1 + mentions.length);
  });
});
