import {
  answerOf,
  cities,
  getItem,
  getTheme,
  mentionsOf,
  notes,
  stanceOf,
  stances,
  translationOf,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import dataset from "@g40-inburgering/core/dataset.json";
import { lineRanges } from "@g40-inburgering/core/query";
import type { Dataset } from "@g40-inburgering/core/types";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { axeFindings, inside, once, show, takeConsole, textOf, watchPage } from "../../test/page.js";
import type { CopyDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import "../stance-chart/define.js";
import "./define.js";
import type { Quote } from "./quote.js";

watchPage();

async function quote(attributes: string, width = 640): Promise<Quote> {
  const element = show<Quote>(`<g40-quote ${attributes}><p>fallback</p></g40-quote>`, width);
  await once(element, "g40-ready");
  return element;
}

/** What went wrong with an element that keeps its fallback. */
async function wrong(attributes: string): Promise<ErrorDetail> {
  const element = show<Quote>(`<g40-quote ${attributes}><p>fallback</p></g40-quote>`);
  const { detail } = await once<ErrorDetail>(element, "g40-error");
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
  expect(takeConsole()).toHaveLength(1);
  return detail;
}

async function open(element: Quote): Promise<HTMLElement> {
  inside(element, '[part="open"]')[0]?.click();
  await vi.waitFor(() => expect(inside(element, ".opened *").length).toBeGreaterThan(0));
  return inside(element, ".opened")[0] as HTMLElement;
}

const oneLine = (text = "") => text.replace(/\s+/g, " ");
const words = (element: Quote) => textOf(inside(element, "blockquote")[0]);
const source = (element: Quote) => textOf(inside(element, "cite")[0]);

const loaded = (part: string) =>
  performance.getEntriesByType("resource").filter(({ name }) => name.includes(part)).length;

it.each([
  ["of a stance", 'city="almelo"', 640],
  ["in a sidebar", 'city="hoorn"', 280],
  ["on a phone, dark", 'city="delft" theme="dark"', 360],
  ["in English", 'city="helmond" lang="en"', 1200],
  ["of a theme", 'city="alkmaar" item="progress" raises="regie"', 640],
  ["of a whole answer with a table", 'city="leiden" item="situation"', 360],
  ["of a bare stance", 'city="gouda" density="compact"', 360],
  ["of a city that did not take part", 'city="zwolle"', 360],
  ["of a lost answer", 'city="enschede" item="situation"', 360],
])("is accessible %s, closed and opened", async (_, attributes, width) => {
  if (attributes.includes("dark")) document.body.style.cssText = "background: #17181a; color: #eceae4";
  const element = await quote(attributes, width);
  expect(await axeFindings()).toEqual([]);
  if (inside(element, '[part="open"]').length > 0) {
    await open(element);
    expect(await axeFindings()).toEqual([]);
  }
});

describe("a stance", () => {
  it("is quoted to the letter, in Dutch, and stands beside its mark and word", async () => {
    const element = await quote('city="almelo" lang="en"');
    expect(words(element)).toBe(`“${stanceOf("almelo", "integration-going-well")?.quote}”`);
    expect(inside(element, "blockquote")[0]?.lang).toBe("nl");
    expect(inside(element, ".mark.disagree")).toHaveLength(1);
    expect(textOf(inside(element, ".stance")[0])).toBe("Disagree, with reservations (our coding)");
  });

  it("says who, on what, when and where in the source", async () => {
    expect(source(await quote('city="almelo"'))).toBe(
      "Almelo over de stelling “De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente.” EenVandaag, januari 2018, bijlage 1, regels 223–226.",
    );
    expect(source(await quote('city="gouda" lang="en"'))).toContain("EenVandaag, January 2018, annex 1, line 2136.");
  });

  it("keeps only the name from being translated", async () => {
    const kept = inside(await quote('city="s-hertogenbosch"'), '[translate="no"]');
    expect(kept.map(textOf)).toEqual(["’s-Hertogenbosch"]);
  });

  it("is the city's own for each of the 64, and never said twice", async () => {
    const element = await quote('city="almelo"');
    for (const { city, item, stance, qualified, quote: own } of stances) {
      if (element.city !== city || element.item !== item) {
        Object.assign(element, { city, item });
        await once(element, "g40-ready");
      }
      const isBare = own.toLowerCase() === stanceLabels[stance].nl.toLowerCase();
      expect(inside(element, "blockquote").map(textOf), `${city} ${item}`).toEqual(isBare ? [] : [`“${oneLine(own)}”`]);
      const after = [qualified ? ", met kanttekening" : "", isBare ? ", zonder toelichting" : ""].join("");
      expect(textOf(inside(element, ".stance")[0])).toBe(`${stanceLabels[stance].nl}${after} (onze codering)`);
      expect(source(element)).toContain(` ${lineRanges(answerOf(city, item)?.lines ?? [])}.`);
    }
  });

  it("comes in one small file, without what loads later", async () => {
    await quote('city="emmen"');
    expect(loaded("/quotes/emmen")).toBeGreaterThan(0);
    expect(loaded("/theme-quotes/emmen") + loaded("/cities/emmen")).toBe(0);
  });
});

describe("what a city did not say", () => {
  it.each(cities.filter(({ responded }) => !responded).map(({ id }) => id))("is said of %s", async (city) => {
    const element = await quote(`city="${city}" item="needs"`);
    expect(textOf(inside(element, ".stance")[0])).toBe("Deed niet mee aan de rondvraag");
    expect(source(element)).toContain(getItem("needs").wording.nl);
    expect(inside(element, "blockquote, button")).toHaveLength(0);
  });

  it("is said of Enschede's lost answer, also where a theme is asked for", async () => {
    for (const more of ["", 'raises="regie"']) {
      const element = await quote(`city="enschede" item="situation" ${more}`);
      expect(textOf(inside(element, "figure > p")[0])).toContain("Dit antwoord is verloren");
      expect(inside(element, "blockquote, button")).toHaveLength(0);
    }
  });

  it("is said of a theme it does not raise there", async () => {
    const element = await quote('city="oss" item="needs" raises="privacy"');
    expect(textOf(inside(element, "figure > p")[0])).toBe(
      "In dit antwoord vonden wij het thema “Gegevens en privacy” niet (onze codering).",
    );
  });
});

describe("a theme", () => {
  it("is quoted to the letter with its label, wherever the city raises it", async () => {
    for (const { item, theme, quote: own } of mentionsOf({ city: "breda" })) {
      const element = await quote(`city="breda" item="${item}" raises="${theme}"`);
      expect(words(element), `${item} ${theme}`).toBe(`“${oneLine(own)}”`);
      expect(textOf(inside(element, ".stance.small")[0])).toBe(`Thema: ${getTheme(theme).label.nl} (onze codering)`);
      expect(source(element)).toContain(
        `Breda ${item === "sufficient-instruments" ? "over de stelling" : "op de vraag"}`,
      );
    }
  });

  it("may also be named by `theme`, which stays the colour scheme otherwise", async () => {
    document.body.style.cssText = "background: #17181a; color: rgb(236, 234, 228)";
    const element = await quote('city="gouda" item="needs" theme="regie"');
    const mention = mentionsOf({ city: "gouda", item: "needs", theme: "regie" })[0];
    expect(words(element)).toBe(`“${oneLine(mention?.quote)}”`);
    expect(getComputedStyle(element).color).toBe("rgb(236, 234, 228)");
    element.theme = "dark";
    element.setAttribute("theme", "dark");
    element.raises = "regie";
    await element.updateComplete;
    expect(words(element)).toBe(`“${oneLine(mention?.quote)}”`);
    expect(getComputedStyle(element).colorScheme).toBe("dark");
  });

  it("on a statement stands beside the stance", async () => {
    const mention = mentionsOf({ item: "sufficient-instruments", theme: "regie" })[0];
    const element = await quote(`city="${mention?.city}" item="sufficient-instruments" raises="regie"`);
    expect(words(element)).toBe(`“${oneLine(mention?.quote)}”`);
    expect(inside(element, ".stance")).toHaveLength(2);
  });
});

describe("a whole answer", () => {
  it("stands for a question, in the city's blocks, with what is odd about it", async () => {
    const element = await quote('city="hoorn" item="situation"');
    const bare = (text = "") => text.replace(/\s/g, "");
    expect(bare(inside(element, "blockquote")[0]?.textContent ?? "")).toBe(bare(answerOf("hoorn", "situation")?.text));
    expect(inside(element, "blockquote table").length).toBeGreaterThan(0);
    const note = notes.find(({ id }) => id === "hoorn-origin-sum");
    expect(inside(element, ".note").map(textOf)).toContain(`Onze noot: ${note?.text.nl}`);
    expect(inside(element, '[part="open"]')).toHaveLength(0);
  });

  it("opens below a quotation, which is marked in it, and closes again", async () => {
    const element = await quote('city="almere"');
    const opened = await open(element);
    const text = answerOf("almere", "integration-going-well")?.text;
    expect(textOf(opened.querySelector("blockquote") ?? undefined)).toBe(oneLine(text));
    expect(textOf(opened.querySelector("mark") ?? undefined)).toBe(stanceOf("almere", "integration-going-well")?.quote);
    inside(element, '[part="open"]')[0]?.click();
    await element.updateComplete;
    expect(textOf(inside(element, ".opened")[0])).toBe("");
  });

  it("has our translation for who reads English, marked as unofficial, and none for who reads Dutch", async () => {
    const dutch = await quote('city="venlo" item="needs"');
    expect(inside(dutch, ".translation")).toHaveLength(0);
    for (const item of ["needs", "sufficient-instruments"] as const) {
      const element = await quote(`city="venlo" item="${item}" lang="en"`);
      expect(textOf(inside(element, '[part="open"]')[0])).toBe("Our translation");
      const opened = await open(element);
      const bare = (text = "") => text.replace(/\s/g, "");
      expect(bare(opened.querySelector(".translation")?.textContent ?? "")).toBe(
        bare(`Our translation of the whole answer, unofficial${translationOf("venlo", item)?.text}`),
      );
      expect(opened.querySelectorAll("blockquote")).toHaveLength(item === "needs" ? 0 : 1);
    }
  });
});

describe("words of the page's own choice", () => {
  it("are quoted where they stand exactly once in the answer", async () => {
    const element = await quote('city="gouda" item="needs" quote="Een sterkere regierol van gemeenten"');
    expect(words(element)).toBe("“Een sterkere regierol van gemeenten”");
    expect(source(element)).toContain("regels 2128–2134");
  });

  it("that are only the word of the stance are not said to be all a city said", async () => {
    const element = await quote('city="leiden" item="sufficient-instruments" quote="Eens"');
    expect(textOf(inside(element, ".stance")[0])).toBe("Eens (onze codering)");
  });

  it("keep the fallback where they stand otherwise, and are told the nearest passage", async () => {
    const detail = await wrong('city="gouda" item="needs" quote="een sterkere regie rol van de gemeenten"');
    expect(detail.reason).toBe("unknown-quote");
    expect(detail.message).toContain("0 times in the answer of gouda to needs");
    expect(detail.message).toContain('The nearest passage is "Een sterkere regierol van gemeenten op');
  });

  it("keep the fallback where they stand more than once, or white space differs", async () => {
    expect((await wrong('city="gouda" item="needs" quote="gemeenten  op"')).reason).toBe("unknown-quote");
    const twice = await wrong('city="gouda" item="needs" quote="de"');
    expect(twice.message).toContain("Make it longer, such as");
  });

  it("keep the fallback where the city gave no answer", async () => {
    expect((await wrong('city="zwolle" item="needs" quote="regie"')).message).toContain("There is no such answer.");
  });
});

describe("a citation", () => {
  it("is copied in every format, with the words it cites, and that is announced", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const element = await quote('city="gouda" item="needs" quote="Een sterkere regierol van gemeenten"');
    const texts: Record<string, string> = {};
    for (const button of inside(element, '[part="copy"]')) {
      const copied = once<CopyDetail>(element, "g40-copy");
      button.click();
      const { format, text } = (await copied).detail;
      texts[format] = text;
      await vi.waitFor(() =>
        expect(textOf(inside(element, '[role="status"]')[0])).toBe(`Gekopieerd als ${textOf(button)}.`),
      );
      expect(written).toHaveBeenLastCalledWith(text);
      expect(text, format).toContain("Een sterkere regierol van gemeenten");
    }
    expect(Object.keys(texts)).toEqual(["text", "bibtex", "ris", "csl-json", "html"]);
    expect(texts.text).toBe(
      "“Een sterkere regierol van gemeenten”\nGemeente Gouda, “Wat heeft u van de Rijksoverheid nodig om de komende jaren de inburgering (beter) te begeleiden?” EenVandaag, januari 2018. Bijlage 1: Uitvraag G40 Stedennetwerk Inburgering, regels 2128–2134.",
    );
    expect(await axeFindings()).toEqual([]);
  });

  it("stands selected where the page may not copy", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    const element = await quote('city="almelo"');
    inside(element, '[part="copy"]')[0]?.click();
    await vi.waitFor(() => expect(inside(element, ".citation")).toHaveLength(1));
    expect(textOf(inside(element, '[role="status"]')[0])).toContain("selecteer de tekst. “Oneens, met dien verstande");
  });

  it("is not copied where the page prevents it, and copied again at a second click", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const element = await quote('city="almelo"');
    const prevent = (event: Event) => event.preventDefault();
    element.addEventListener("g40-copy", prevent);
    const asked = once(element, "g40-copy");
    inside(element, '[part="copy"]')[0]?.click();
    await asked;
    expect(written).not.toHaveBeenCalled();
    element.removeEventListener("g40-copy", prevent);
    for (const times of [1, 2]) {
      inside(element, '[part="copy"]')[0]?.click();
      await vi.waitFor(() => expect(written).toHaveBeenCalledTimes(times));
    }
  });

  it("is reached and copied by keyboard", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const element = await quote('city="almelo"');
    const order: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await userEvent.keyboard("{Tab}");
      order.push(textOf((element.shadowRoot?.activeElement as HTMLElement | null) ?? undefined));
    }
    expect(order).toEqual(["Heel het antwoord", "tekst", "BibTeX", "RIS", "CSL-JSON", "HTML"]);
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(written).toHaveBeenCalledWith(expect.stringContaining("<blockquote lang=")));
  });
});

describe("what a page may ask", () => {
  it.each(["den-bosch", "Den Bosch", "GM0796"])("finds a city by %s", async (city) => {
    expect(source(await quote(`city="${city}"`))).toContain("’s-Hertogenbosch");
  });

  it("draws at once with quotes that the page has already, until another city is chosen", async () => {
    const { quotes } = await import("@g40-inburgering/core/quotes/oss");
    const element = document.createElement("g40-quote");
    element.quotes = quotes;
    element.city = "oss";
    document.body.append(element);
    await element.updateComplete;
    expect(source(element)).toContain("Oss over de stelling");
    const ready = once(element, "g40-ready");
    element.city = "almelo";
    await ready;
    expect(source(element)).toContain("Almelo over de stelling");
  });

  it("follows the city that is chosen in another element", async () => {
    const element = show<Quote>(
      '<g40-quote for="c" city="almelo"></g40-quote><g40-stance-chart id="c"></g40-stance-chart>',
    );
    await once(element, "g40-ready");
    const chosen = once(element, "g40-ready");
    await vi.waitFor(() => {
      const unit = document.querySelector("#c")?.shadowRoot?.querySelector<HTMLButtonElement>('button[value="delft"]');
      unit?.click();
      expect(element.city).toBe("delft");
    });
    await chosen;
    expect(words(element)).toContain("Het glas is halfvol.");
  });

  it("waits, where it follows and has no city yet", async () => {
    const element = show<Quote>('<g40-quote for="c"><p>fallback</p></g40-quote>');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
  });

  it("quotes a survey that the page passes, and says so where it is malformed", async () => {
    const element = await quote('city="oss"');
    element.survey = {
      ...dataset,
      stances: dataset.stances.map((row) => ({ ...row, stance: "partly" as const })),
    } as unknown as Dataset;
    await vi.waitFor(() => expect(textOf(inside(element, ".stance b")[0])).toBe("Deels eens"));
    element.survey = { cities: [] } as unknown as Dataset;
    expect((await once<ErrorDetail>(element, "g40-error")).detail.reason).toBe("malformed-data");
    await vi.waitFor(() => expect(element.shadowRoot?.querySelector("slot")).not.toBeNull());
    expect(takeConsole()).toHaveLength(1);
  });

  it("does not say of a passed survey that a city gave no reason where it did", async () => {
    const element = await quote('city="oss"');
    element.survey = {
      ...dataset,
      answers: dataset.answers.map((row) =>
        row.city === "oss" && row.item === "integration-going-well"
          ? { ...row, text: "Eens\n\nMaar het kan beter." }
          : row,
      ),
    } as unknown as Dataset;
    await vi.waitFor(() => expect(textOf(inside(element, ".stance")[0])).toBe("Eens (onze codering)"));
  });

  it("hides what `show` leaves out, but never the words and the source", async () => {
    const element = await quote('city="delft" show="copy"');
    const display = (selector: string) => getComputedStyle(inside(element, selector)[0] as Element).display;
    expect([display(".stance"), display(".acts")]).toEqual(["none", "block"]);
    element.setAttribute("show", "");
    expect(display(".acts")).toBe("none");
    expect([display("blockquote"), display("cite")]).not.toContain("none");
  });

  it("sets the words smaller for density=compact, and long ones anyway", async () => {
    const size = async (attributes: string) =>
      getComputedStyle(inside(await quote(attributes), "blockquote")[0] as Element).fontSize;
    expect([await size('city="delft"'), await size('city="delft" density="compact"')]).toEqual(["24px", "20px"]);
    expect([await size('city="tilburg"'), await size('city="tilburg" density="compact"')]).toEqual(["20px", "16px"]);
  });

  it("follows the nearest lang, also when it changes", async () => {
    const element = await quote('city="delft"');
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(source(element)).toContain("Delft on the statement “The integration"));
    expect(words(element)).toContain("Het glas is halfvol.");
  });

  it("shows corrections, and tells the page", async () => {
    const element = await quote('city="delft"');
    const told = once(element, "g40-correction");
    element.corrections = [
      {
        id: "c1",
        date: "2027-03-01",
        table: "stances",
        row: "delft/integration-going-well",
        field: "stance",
        before: "unstated",
        after: "partly",
        reason: "Verkeerd gelezen.",
        version: "0.2.0",
      },
    ];
    await told;
    await vi.waitFor(() =>
      expect(textOf(inside(element, '[part="correction"]')[0])).toContain("Gecorrigeerd op 1 maart 2027"),
    );
  });

  it("fires g40-view once it has been half visible for a second", async () => {
    await once(await quote('city="delft"'), "g40-view");
  });

  it("keeps its fallback, and loads nothing, until it is near the viewport", async () => {
    show('<div style="height: 400vh"></div><g40-quote city="delft"></g40-quote>');
    const element = document.querySelector("g40-quote") as Quote;
    // An observer tells of its target at the second frame at the latest.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(inside(element, "slot")).toHaveLength(1);
    const ready = once(element, "g40-ready");
    element.scrollIntoView();
    await ready;
    expect(words(element)).toContain("Het glas is halfvol.");
  });
});

describe("when something is wrong", () => {
  it.each([
    ["a city", 'city="almello"', "unknown-city", 'Did you mean city="almelo"?'],
    ["a city not given", "", "unknown-city", 'Give a city, such as city="alkmaar".'],
    ["an item", 'city="almelo" item="need"', "unknown-item", 'Did you mean item="needs"?'],
    ["a theme", 'city="almelo" item="needs" raises="regi"', "unknown-theme", 'Did you mean raises="regie"?'],
    ["a theme by the other name", 'city="almelo" theme="regi"', "unknown-theme", 'Did you mean theme="regie"?'],
    ["a colour scheme", 'city="almelo" theme="dakr"', "unknown-theme", 'Did you mean theme="dark"?'],
  ])(
    "keeps the fallback for %s there is none of, and names the nearest in one warning",
    async (_, attributes, reason, advice) => {
      const detail = await wrong(attributes);
      expect(detail.reason).toBe(reason);
      expect(detail.message).toContain(advice);
    },
  );

  it("draws again when it is mended", async () => {
    const element = show<Quote>('<g40-quote city="almello"><p>fallback</p></g40-quote>');
    await once(element, "g40-error");
    takeConsole();
    element.city = "almelo";
    await once(element, "g40-ready");
    expect(source(element)).toContain("Almelo");
  });
});
