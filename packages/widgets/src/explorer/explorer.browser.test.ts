import {
  answerOf,
  cities,
  items,
  mentionsOf,
  search,
  stanceOf,
  stancesOf,
  summaryOf,
  translationOf,
} from "@g40-inburgering/core";
import dataset from "@g40-inburgering/core/dataset.json";
import type { CityId, Dataset, ItemId } from "@g40-inburgering/core/types";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import "./define.js";
import type { Explorer, ExplorerSelectDetail } from "./explorer.js";

watchPage();

const address = location.href;
afterEach(() => history.replaceState(null, "", address));

const status = (element: Explorer) => textOf(inside(element, '[role="status"] p')[0]);
const input = (element: Explorer) => inside(element, 'input[type="search"]')[0] as HTMLInputElement;
const rows = (element: Explorer) => inside(element, ".results .row") as HTMLButtonElement[];
const row = (element: Explorer, city: CityId, item: ItemId) =>
  inside(element, `.row[value="${city}/${item}"]`)[0] as HTMLButtonElement;
const labelled = (element: Explorer, label: string) =>
  inside(element, ".field")
    .find((field) => textOf(field).startsWith(label))
    ?.querySelector("select") as HTMLSelectElement;

const SETTLED = /antwoorden van|antwoord van|answers? from|citaten|citaat|steden|cities|Geen|No |Typ|kon/;

async function explorer(attributes = "", width = 720): Promise<Explorer> {
  const element = show<Explorer>(`<g40-explorer ${attributes}><p>fallback</p></g40-explorer>`, width);
  await vi.waitFor(() => expect(status(element)).toMatch(SETTLED));
  return element;
}

function choose(select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

async function open(element: Explorer, city: CityId, item: ItemId): Promise<HTMLElement> {
  row(element, city, item).click();
  await vi.waitFor(() => expect(row(element, city, item).parentElement?.querySelector(".body")).not.toBeNull());
  return row(element, city, item).parentElement?.querySelector(".body") as HTMLElement;
}

const bare = (text: string | null = "") => text?.replace(/\s/g, "");

const loaded = (part: string) =>
  performance.getEntriesByType("resource").filter(({ name }) => name.includes(part)).length;

it("loads no text and no index before a reader types", async () => {
  const element = await explorer();
  expect(loaded("/dist/nl-")).toBe(0);
  await userEvent.type(input(element), "k");
  await vi.waitFor(() => expect(loaded("/dist/nl-")).toBeGreaterThan(0));
});

it.each([
  ["at rest", "", 720],
  ["in a sidebar", "", 280],
  ["on a phone", "", 360],
  ["wide", "", 1200],
  ["with hits", 'query="klantregie"', 360],
  ["with hits in English", 'query="employers" lang="en"', 720],
  ["with the quotes of a theme", 'raises="housing"', 720],
  ["dark", 'raises="housing" theme="dark"', 720],
  ["where nothing was found", 'query="woningnood" province="NL-OV"', 360],
  ["with nothing but the search box", 'show="query" heading-level="none"', 360],
])("is accessible %s", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await explorer(attributes, width);
  inside(element, ".toggle")[0]?.click();
  const [first] = rows(element);
  first?.click();
  if (first) await vi.waitFor(() => expect(inside(element, ".body")).toHaveLength(1));
  if (attributes.includes("en")) await vi.waitFor(() => expect(status(element)).not.toBe(""));
  expect(await axeFindings()).toEqual([]);
});

describe("a search", () => {
  it("shows what the library finds: as many answers, of as many cities, searched in as many", async () => {
    const element = await explorer('query="regie"');
    const { hits, n, base } = await search("regie");
    const of = new Set(hits.map(({ city }) => city)).size;
    expect(status(element)).toBe(`${n} antwoorden van ${of} steden, gezocht in ${base}.`);
    expect(rows(element).map(({ value }) => value)[0]).toBe(`${hits[0]?.city}/${hits[0]?.item}`);
  });

  it("shows every hit in its context to the letter, with the words that match marked", async () => {
    const element = await explorer('query="klantregie"');
    const { hits } = await search("klantregie");
    expect(rows(element)).toHaveLength(hits.length);
    for (const { city, item, kwic } of hits) {
      const result = row(element, city, item).parentElement as HTMLElement;
      const quote = result.querySelector("blockquote");
      expect(quote?.lang).toBe("nl");
      const cut = [kwic.cutBefore ? "…" : "", kwic.cutAfter ? "…" : ""];
      expect(textOf(quote ?? undefined)).toBe(
        `“${cut[0]}${kwic.before}${kwic.hit}${kwic.after}${cut[1]}”`.replace(/\s+/g, " "),
      );
      expect([...result.querySelectorAll("mark")].map(textOf)).toContain(kwic.hit);
    }
  });

  it("starts when a reader has typed, says politely how much it found, and leaves focus where it is", async () => {
    const element = await explorer();
    await userEvent.type(input(element), "schulden");
    const { n } = await search("schulden");
    await vi.waitFor(() => expect(status(element)).toContain(`${n} antwoorden`));
    expect(inside(element, '[role="status"]')).toHaveLength(1);
    expect(element.shadowRoot?.activeElement).toBe(input(element));
  });

  it("starts at once with Enter, and Escape clears it", async () => {
    const element = await explorer();
    input(element).focus();
    input(element).value = "vrijwilligers";
    await userEvent.keyboard("{Enter}");
    expect(element.query).toBe("vrijwilligers");
    await vi.waitFor(() => expect(status(element)).toContain("gezocht in"));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(status(element)).toBe("32 van de 40 steden antwoordden."));
    expect(input(element).value).toBe("");
    expect(element.shadowRoot?.activeElement).toBe(input(element));
  });

  it("says what it looked for, and in how much, where it found nothing", async () => {
    const element = await explorer('query="woningnood"');
    expect(textOf(inside(element, '[role="status"]')[0])).toBe(
      "Geen antwoord bevat “woningnood”. Gezocht in 223 antwoorden.",
    );
    expect(rows(element)).toHaveLength(0);
  });

  it("says what it would find without filters", async () => {
    const element = await explorer('query="klantregie" province="NL-OV"');
    const { n } = await search("klantregie");
    expect(textOf(inside(element, '[role="status"]')[0])).toBe(
      `Geen antwoord bevat “klantregie”. Gezocht in 13 antwoorden. Zonder filters: ${n} antwoorden van 1 stad.`,
    );
  });

  it("orders by relevance, or by the names of the cities", async () => {
    const element = await explorer('query="regie"');
    const names = () => inside(element, ".city").map(textOf);
    const byRelevance = names();
    choose(inside(element, ".order select")[0] as HTMLSelectElement, "alphabetical");
    await element.updateComplete;
    expect(names()).not.toEqual(byRelevance);
    expect(names()).toEqual(cities.map(({ name }) => name.replace("'", "’")).filter((name) => names().includes(name)));
  });
});

describe("the language searched", () => {
  it("is the reader's: in English our translation, and not between quotation marks", async () => {
    const element = await explorer('query="employers" lang="en"');
    const { n, base, hits } = await search("employers", { lang: "en" });
    expect(status(element)).toContain(`${n} answers from`);
    expect(status(element)).toContain(`out of ${base} searched`);
    const [hit] = hits;
    const result = rows(element)[0]?.parentElement as HTMLElement;
    expect(result.querySelector("blockquote")).toBeNull();
    expect(textOf(result.querySelector('.quote[lang="en"]') ?? undefined)).toContain(hit?.kwic.hit);
    expect(textOf(inside(element, ".field")[0])).toContain("in our translation");
  });

  it("may be the Dutch originals for an English reader, and is not asked of a Dutch one", async () => {
    const element = await explorer('query="klantregie" lang="en"');
    const { n } = await search("klantregie");
    inside(element, ".check input")[0]?.click();
    await vi.waitFor(() => expect(status(element)).toBe(`${n} answers from 1 city, out of 223 searched.`));
    expect(inside(element, '.results blockquote[lang="nl"]')).toHaveLength(n);
    expect(inside(await explorer(), ".check")).toHaveLength(0);
  });

  it("follows the page when it changes", async () => {
    const element = await explorer('query="employers"');
    const { n } = await search("employers", { lang: "en" });
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(status(element)).toContain(`${n} answers`));
  });
});

describe("without a query", () => {
  it("shows the cities with both stances, in word, mark and colour", async () => {
    const element = await explorer();
    element.limit = 40;
    await element.updateComplete;
    for (const { id } of cities.filter(({ responded }) => responded))
      for (const item of ["integration-going-well", "sufficient-instruments"] as const) {
        const stance = stanceOf(id, item);
        const mark = row(element, id, item).querySelector(".mark");
        expect(mark?.classList.contains(stance?.stance ?? ""), id).toBe(true);
        expect(mark?.querySelector(".corner") !== null, id).toBe(stance?.qualified);
      }
    expect(inside(element, ".city")).toHaveLength(32);
  });

  it("counts what the filters leave, of the cities that answered", async () => {
    const element = await explorer();
    choose(labelled(element, "Integratie gaat goed"), "disagree");
    await element.updateComplete;
    const wanted = stancesOf({ item: "integration-going-well" }).filter(({ stance }) => stance === "disagree");
    expect(textOf(inside(element, '[role="status"]')[0])).toBe(
      `${wanted.length} van de 32 steden die antwoordden. Onze codering.`,
    );
    expect(inside(element, ".city")).toHaveLength(wanted.length);
    choose(labelled(element, "Provincie"), "NL-LI");
    await element.updateComplete;
    expect(textOf(inside(element, '[role="status"]')[0])).toContain("Geen stad past bij deze filters.");
  });

  it("shows one item where one is chosen", async () => {
    const element = await explorer('item="needs"');
    expect(rows(element).every(({ value }) => value.endsWith("/needs"))).toBe(true);
    expect(rows(element)).toHaveLength(20);
  });

  it("shows the quotes of a theme to the letter, with their lines", async () => {
    const element = await explorer('raises="housing"');
    const wanted = mentionsOf({ theme: "housing" });
    const of = new Set(wanted.map(({ city }) => city)).size;
    expect(status(element)).toBe(`${wanted.length} citaten van ${of} van de 32 steden die antwoordden.`);
    for (const { city, item, quote } of wanted) {
      const result = row(element, city, item).parentElement as HTMLElement;
      expect(result.querySelector("blockquote")?.textContent).toBe(`“${quote}”`);
      expect(textOf(result)).toMatch(/Regels \d+–\d+/);
    }
  });

  it("names what was chosen, and clears it", async () => {
    const element = await explorer('stance-1="agree" size="under-100000"');
    const above = textOf(inside(element, ".chosen")[0]);
    expect(above).toBe("Integratie gaat goed: Eens; Inwoners: Minder dan 100.000. Wis filters");
    inside(element, ".chosen .link")[0]?.click();
    await vi.waitFor(() => expect(status(element)).toBe("32 van de 40 steden antwoordden."));
    expect(element.shadowRoot?.activeElement).toBe(inside(element, '[role="status"]')[0]);
    expect(labelled(element, "Inwoners").value).toBe("");
  });
});

describe("an opened result", () => {
  it("is the whole answer to the letter, with our summary and its lines", async () => {
    const body = await open(await explorer(), "gouda", "needs");
    expect(textOf(body.querySelector("blockquote") ?? undefined)).toBe(answerOf("gouda", "needs")?.text);
    expect(textOf(body)).toContain(`Onze samenvatting: ${summaryOf("gouda", "needs")?.nl}`);
    expect(textOf(body)).toContain("regels 2128–2134");
    expect(body.querySelector(".translation")).toBeNull();
  });

  it("has the translation beside it for an English reader, marked as ours", async () => {
    const body = await open(await explorer('lang="en"'), "gouda", "needs");
    await vi.waitFor(() => expect(body.querySelector(".translation")).not.toBeNull());
    expect(bare(body.querySelector(".translation")?.textContent)).toBe(
      bare(`Our translation, unofficial${translationOf("gouda", "needs")?.text}`),
    );
    expect(body.querySelector("blockquote")?.lang).toBe("nl");
    expect(textOf(body)).toContain("Answer as given, in Dutch");
  });

  it("marks in it every word that was found", async () => {
    const element = await explorer('query="taal"');
    const { hits } = await search("taal");
    for (const { city, item, at } of hits.slice(0, 12)) {
      if (!row(element, city, item)) continue;
      const body = await open(element, city, item);
      const text = answerOf(city, item)?.text ?? "";
      expect([...body.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(
        at.map(([start, end]) => text.slice(start, end)),
      );
    }
  });

  it("marks in the translation what was found there", async () => {
    const element = await explorer('query="employers" lang="en"');
    const [hit] = (await search("employers", { lang: "en" })).hits;
    if (!hit) throw new Error("nothing found");
    const body = await open(element, hit.city, hit.item);
    await vi.waitFor(() => expect(body.querySelectorAll(".translation mark")).toHaveLength(hit.at.length));
    expect(body.querySelectorAll("blockquote mark")).toHaveLength(0);
  });

  it("marks in it the words a theme was coded from", async () => {
    const [mention] = mentionsOf({ theme: "housing" });
    if (!mention) throw new Error("no mention");
    const body = await open(await explorer('raises="housing"'), mention.city, mention.item);
    expect(body.querySelector("mark")?.textContent).toBe(mention.quote);
  });

  it("says so where the source lost it", async () => {
    expect(textOf(await open(await explorer(), "enschede", "situation"))).toContain("was een afbeelding");
  });

  it("fires g40-select with its city and item, and without city when it is closed", async () => {
    const element = await explorer();
    const told: ExplorerSelectDetail[] = [];
    element.addEventListener("g40-select", (event) => told.push((event as CustomEvent<ExplorerSelectDetail>).detail));
    await open(element, "almelo", "needs");
    row(element, "almelo", "needs").click();
    await element.updateComplete;
    expect(told).toEqual([
      { city: "almelo", item: "needs" },
      { city: null, item: "needs" },
    ]);
    expect(inside(element, ".body")).toHaveLength(0);
  });

  it("stays closed when the page prevents g40-select", async () => {
    const element = await explorer();
    element.addEventListener("g40-select", (event) => event.preventDefault());
    row(element, "almelo", "needs").click();
    await element.updateComplete;
    expect(row(element, "almelo", "needs").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("the keyboard", () => {
  it("has one tab stop for what a city answered, and arrows, Home and End within", async () => {
    const element = await explorer();
    expect(inside(element, '.compact .row[tabindex="0"]')).toHaveLength(20);
    const focused = () => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
    row(element, "almelo", "integration-going-well").focus();
    const press = async (keys: string, item: ItemId) => {
      await userEvent.keyboard(keys);
      await vi.waitFor(() => expect(focused()).toBe(`almelo/${item}`));
    };
    await press("{ArrowRight}", "sufficient-instruments");
    await press("{End}", "needs");
    await press("{ArrowRight}", "needs");
    await press("{ArrowLeft}", "approach");
    await press("{Home}", "integration-going-well");
    expect(inside(element, '.compact .row[tabindex="0"]')).toHaveLength(20);
  });

  it("opens with Enter, and closes with Escape from within, with focus back on the result", async () => {
    const element = await explorer('query="klantregie"');
    const [first] = rows(element);
    first?.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(inside(element, ".body")).toHaveLength(1));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(inside(element, ".body")).toHaveLength(0));
    expect(element.shadowRoot?.activeElement).toBe(first);
  });

  it("reaches every result of a query with Tab", async () => {
    const element = await explorer('query="regie"');
    expect(inside(element, '.results .row[tabindex="0"]')).toHaveLength(20);
  });
});

describe("many results", () => {
  it("come twenty at a time, and focus goes to the first of the new ones", async () => {
    const element = await explorer('query="regie"');
    const { n } = await search("regie");
    const more = () => inside(element, '[part="show-more"]')[0];
    expect(rows(element)).toHaveLength(20);
    expect(textOf(more())).toBe(`Toon meer (nog ${n - 20})`);
    more()?.click();
    await vi.waitFor(() => expect(rows(element)).toHaveLength(40));
    expect(element.shadowRoot?.activeElement).toBe(rows(element)[20]);
    more()?.click();
    await vi.waitFor(() => expect(rows(element)).toHaveLength(n));
    expect(more()).toBeUndefined();
  });

  it("start again at twenty for another question", async () => {
    const element = await explorer('query="regie"');
    inside(element, '[part="show-more"]')[0]?.click();
    await vi.waitFor(() => expect(rows(element)).toHaveLength(40));
    element.query = "taal";
    await vi.waitFor(() => expect(rows(element)).toHaveLength(20));
  });
});

describe("bad input", () => {
  it("of one letter is asked for more, and narrows nothing", async () => {
    const element = await explorer('query="a"');
    expect(textOf(inside(element, '[role="status"]')[0])).toBe(
      "Typ minstens twee letters. 32 van de 40 steden antwoordden.",
    );
  });

  it("of 10,000 characters is searched, and repeated in short", async () => {
    const element = await explorer();
    element.query = "x".repeat(10_000);
    await vi.waitFor(() => expect(status(element)).toContain("Geen antwoord bevat"));
    expect(status(element).length).toBeLessThan(100);
    expect(element.scrollWidth).toBeLessThanOrEqual(720);
    element.query = "integratie ".repeat(1000);
    await vi.waitFor(() => expect(status(element)).toContain("antwoorden van"));
  });

  it("of markup is text", async () => {
    const element = await explorer();
    element.query = '<img src=x onerror="window.hacked=1"><b>nergens</b>';
    await vi.waitFor(() => expect(status(element)).toContain("gezocht in"));
    element.query = "<img src=qqqqzz>";
    await vi.waitFor(() => expect(status(element)).toContain("gezocht in"));
    expect(inside(element, "img, .frame b:not(.stance b)")).toHaveLength(0);
    expect("hacked" in window).toBe(false);
  });

  it("of nothing at all does no harm", async () => {
    const element = await explorer();
    element.query = undefined as unknown as string;
    element.order = "best" as "relevance";
    await element.updateComplete;
    expect(status(element)).toBe("32 van de 40 steden antwoordden.");
  });

  it.each([
    ['item="need"', "unknown-item", 'Did you mean item="needs"?'],
    ['raises="house"', "unknown-theme", 'Did you mean raises="housing"?'],
    ['stance-1="agreed"', "unknown-stance", 'Did you mean stance-1="agree"?'],
    ['province="NL-OVE"', "unknown-province", 'Did you mean province="NL-OV"?'],
    ['size="150000"', "unknown-size", "Did you mean size="],
  ])("of %s keeps the fallback, with one warning that names the nearest", async (attribute, reason, advice) => {
    const element = show<Explorer>(`<g40-explorer ${attribute}><p>fallback</p></g40-explorer>`);
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe(reason);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining(advice)]);
  });
});

describe("the page's address", () => {
  const at = (query: string) => {
    const url = new URL(address);
    for (const [key, value] of new URLSearchParams(query)) url.searchParams.set(key, value);
    history.replaceState(null, "", url);
  };
  const asked = () => new URL(location.href).searchParams;

  it("is neither read nor written without url-state", async () => {
    at("q=regie&provincie=NL-OV");
    const before = location.href;
    const element = await explorer();
    expect(status(element)).toBe("32 van de 40 steden antwoordden.");
    element.query = "taal";
    await vi.waitFor(() => expect(status(element)).toContain("gezocht in"));
    expect(location.href).toBe(before);
  });

  it("is read with all its keys", async () => {
    at(
      "q=taal&thema=language&standpunt-1=agree&standpunt-2=agree&provincie=NL-ZH&vraag=obstacles&omvang=under-100000&taal=nl",
    );
    const element = await explorer('url-state lang="en"');
    const { query, raises, stance1, stance2, province, item, size, searched } = element;
    expect({ query, raises, stance1, stance2, province, item, size, searched }).toEqual({
      query: "taal",
      raises: "language",
      stance1: "agree",
      stance2: "agree",
      province: "NL-ZH",
      item: "obstacles",
      size: "under-100000",
      searched: "nl",
    });
  });

  it("is written as a reader asks, beside what else stands in it", async () => {
    at("pagina=2");
    const element = await explorer("url-state");
    const steps = history.length;
    choose(labelled(element, "Thema"), "housing");
    await vi.waitFor(() => expect(asked().get("thema")).toBe("housing"));
    element.query = "a&b=<c>";
    await vi.waitFor(() => expect(asked().get("q")).toBe("a&b=<c>"));
    expect(asked().get("pagina")).toBe("2");
    element.query = "";
    element.raises = null;
    await vi.waitFor(() => expect(asked().has("thema")).toBe(false));
    expect(asked().has("q")).toBe(false);
    expect(history.length).toBe(steps);
  });

  it("leaves out what there is none of, with one warning", async () => {
    at("thema=wonen&provincie=NL-XX&taal=de&vraag=needs");
    const element = await explorer("url-state");
    expect({ raises: element.raises ?? null, province: element.province ?? null, item: element.item }).toEqual({
      raises: null,
      province: null,
      item: "needs",
    });
    expect(takeConsole()).toEqual([
      expect.stringContaining("leaves out of the address: thema=wonen, provincie=NL-XX, taal=de."),
    ]);
  });
});

describe("what a page may ask", () => {
  it("shows only the controls it names, and never hides the source line", async () => {
    const element = await explorer('show="query province" province="NL-OV" raises="regie"');
    expect(inside(element, "form select")).toHaveLength(1);
    expect(labelled(element, "Provincie").value).toBe("NL-OV");
    inside(element, ".chosen .link")[0]?.click();
    await element.updateComplete;
    expect({ province: element.province, raises: element.raises }).toEqual({ province: null, raises: "regie" });
    const bare = await explorer('show="none"');
    expect(inside(bare, "form")).toHaveLength(0);
    expect(inside(bare, "footer")).toHaveLength(1);
  });

  it("puts the title at its level and the cities one below, or none in the outline", async () => {
    const levels = async (attributes: string) => {
      const element = await explorer(attributes);
      return inside(element, ".title, .city")
        .slice(0, 2)
        .map(({ ariaLevel }) => ariaLevel);
    };
    expect(await levels("")).toEqual(["3", "4"]);
    expect(await levels('heading-level="2"')).toEqual(["2", "3"]);
    expect(await levels('heading-level="6"')).toEqual(["6", "6"]);
    expect(await levels('heading-level="none"')).toEqual([null, null]);
  });

  it("folds the filters where there is little room", async () => {
    const element = await explorer("", 360);
    const fieldset = inside(element, "fieldset")[0] as HTMLElement;
    const [toggle] = inside(element, ".toggle");
    expect(getComputedStyle(fieldset).display).toBe("none");
    toggle?.click();
    await element.updateComplete;
    expect(getComputedStyle(fieldset).display).toBe("grid");
    expect(toggle?.getAttribute("aria-expanded")).toBe("true");
    const wide = await explorer("", 720);
    expect(getComputedStyle(inside(wide, "fieldset")[0] as HTMLElement).display).toBe("grid");
    expect(getComputedStyle(inside(wide, ".toggle")[0] as HTMLElement).display).toBe("none");
  });

  it.each([280, 360, 640, 1200])("fits in %i px, with targets of 24 px", async (width) => {
    for (const attributes of ["", 'query="inburgeringsaanbieders"', 'raises="funding" lang="en"']) {
      const element = await explorer(attributes, width);
      inside(element, ".toggle")[0]?.click();
      rows(element)[0]?.click();
      await vi.waitFor(() => expect(inside(element, ".body")).toHaveLength(1));
      expect(inside(element, ".frame")[0]?.scrollWidth).toBeLessThanOrEqual(width);
      const targets = inside(element, 'button, select, input[type="search"], .check').filter(
        (target) => target.offsetParent,
      );
      for (const { offsetHeight, outerHTML } of targets) expect(offsetHeight, outerHTML).toBeGreaterThanOrEqual(24);
    }
  });

  it("draws and searches a survey that the page passes", async () => {
    const element = await explorer();
    const own: Dataset = {
      ...dataset,
      stances: dataset.stances.filter(({ city }) => city === "oss" || city === "gouda"),
      answers: dataset.answers.filter(({ city }) => city === "oss" || city === "gouda"),
    };
    element.survey = own;
    await vi.waitFor(() => expect(status(element)).toBe("2 van de 40 steden antwoordden."));
    element.query = "taal";
    await vi.waitFor(() => expect(status(element)).toMatch(/van 2 steden, gezocht in 14\.$/));
    const [first] = rows(element);
    const [city, item] = (first?.value.split("/") ?? []) as [CityId, ItemId];
    const body = await open(element, city, item);
    expect(bare(body.querySelector("blockquote")?.textContent)).toBe(bare(answerOf(city, item)?.text));
    element.query = "";
    element.raises = "regie";
    await vi.waitFor(() => expect(status(element)).toContain("2 van de 2 steden die antwoordden"));
  });

  it("keeps the fallback for a survey it cannot read, with one warning", async () => {
    const element = await explorer();
    element.survey = { cities: "none" } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await vi.waitFor(() => expect(element.shadowRoot?.querySelector("slot")).not.toBeNull());
    expect(takeConsole()).toHaveLength(1);
  });

  it("names the table and the row of a survey that are not as published", async () => {
    const element = await explorer('province="NL-OV"');
    element.survey = { ...dataset, answers: [{ status: "answered" }] } as unknown as Dataset;
    await once(element, "g40-error");
    expect(takeConsole()).toEqual([expect.stringContaining('in its "answers", row 1')]);
  });

  it("shows corrections, and tells the page", async () => {
    const element = await explorer();
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
    await vi.waitFor(() => expect(textOf(inside(element, '[part="correction"]')[0])).toContain("1 maart 2027"));
  });

  it("fires g40-ready once it is drawn, and g40-view once it has been half visible for a second", async () => {
    const element = document.createElement("g40-explorer");
    const ready = once(element, "g40-ready");
    const viewed = once(element, "g40-view");
    document.body.append(element);
    await Promise.all([ready, viewed]);
  });

  it("leaves a page that uses several of them alone", async () => {
    const element = show<Explorer>("<g40-explorer query='taal'></g40-explorer><g40-explorer></g40-explorer>");
    await vi.waitFor(() => expect(status(element)).toContain("gezocht in"));
    expect(status(element.nextElementSibling as Explorer)).toBe("32 van de 40 steden antwoordden.");
  });
});

describe("cite and download", () => {
  async function more(element: Explorer): Promise<HTMLElement> {
    inside(element, '[part="more"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    return inside(element, "footer")[0] as HTMLElement;
  }

  async function file(element: Explorer): Promise<string[]> {
    const footer = await more(element);
    const asked = once<DownloadDetail>(element, "g40-download");
    element.addEventListener("g40-download", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="download"]')?.click();
    const { file, text } = (await asked).detail;
    expect(file).toBe("g40-explorer.csv");
    return text.trim().split("\r\n");
  }

  it("gives all hits with their context and lines, also those not shown yet", async () => {
    const [head, first, ...rest] = await file(await explorer('query="regie"'));
    const { n, hits } = await search("regie");
    expect(head).toBe("city,item,quote,lines");
    expect(first).toContain(`${hits[0]?.city},${hits[0]?.item},`);
    expect(first).toContain(hits[0]?.kwic.hit);
    expect(rest).toHaveLength(n - 1);
  });

  it("gives the answer itself beside a hit in its translation", async () => {
    const [head] = await file(await explorer('query="employers" lang="en"'));
    expect(head).toBe("city,item,translation,quote,lines");
  });

  it("gives the quotes of a theme", async () => {
    const [head, ...lines] = await file(await explorer('raises="housing"'));
    expect(head).toBe("city,item,theme,quote,lines");
    expect(lines).toHaveLength(mentionsOf({ theme: "housing" }).length);
  });

  it("gives the stances and answers of the cities that match", async () => {
    const element = await explorer('province="NL-FL" item="integration-going-well"');
    const [head, ...lines] = await file(element);
    expect(head).toBe("city,item,stance,qualified,quote,lines");
    expect(lines.map((line) => line.split(",").slice(0, 4).join())).toEqual(
      stancesOf({ item: "integration-going-well" })
        .filter(({ city }) => cities.find(({ id }) => id === city)?.provinceCode === "NL-FL")
        .map(({ city, item, stance, qualified }) => `${city},${item},${stance},${qualified}`),
    );
  });

  it("follows what is asked, and cites it with the data version", async () => {
    const element = await explorer('raises="housing"');
    const footer = await more(element);
    expect(textOf(footer)).toContain("Antwoorden van steden op de rondvraag inburgering. Thema: Wonen");
    expect(textOf(footer)).toContain("dataversie");
    element.query = "huizen";
    await vi.waitFor(() => expect(textOf(inside(element, ".citation")[0])).toContain("huizen; Thema: Wonen"));
    const copied = once<CopyDetail>(element, "g40-copy");
    element.addEventListener("g40-copy", (event) => event.preventDefault());
    footer.querySelector<HTMLButtonElement>('[part="copy"]')?.click();
    expect((await copied).detail.format).toBe("text");
    expect(await axeFindings()).toEqual([]);
  });

  it("has nothing to download where nothing was found", async () => {
    const footer = await more(await explorer('query="woningnood"'));
    expect(footer.querySelector('[part="download"]')).toBeNull();
  });
});

it("names every item in the reader's language", async () => {
  const element = await explorer('lang="en"');
  const labels = inside(element, ".group")[0]?.querySelectorAll(".label") ?? [];
  expect([...labels].map(textOf).sort()).toEqual(items.map(({ label }) => label.en).sort());
});
