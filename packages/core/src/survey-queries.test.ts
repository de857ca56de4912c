import { describe, expect, it } from "vitest";
import {
  answerOf,
  answers,
  answersOf,
  cite,
  cities,
  crosstab,
  evidenceFor,
  findCity,
  getCity,
  getItem,
  keyFiguresOf,
  loadCity,
  loadProfile,
  nonresponse,
  responseRate,
  STANCES,
  stanceOf,
  stances,
  stancesOf,
  tally,
  UnknownIdError,
} from "./index.js";
import type { CityId } from "./types.js";

describe("finding cities and items", () => {
  it("gives the city of an id", () => {
    expect(getCity("almelo")).toMatchObject({ name: "Almelo", province: "Overijssel", population: 72629 });
  });

  it("refuses an unknown id with the nearest one that exists", () => {
    expect(() => getCity("almello" as CityId)).toThrow(UnknownIdError);
    expect(() => getCity("almello" as CityId)).toThrow('Unknown city "almello". Did you mean "almelo"?');
    expect(() => getItem("need" as "needs")).toThrow('Did you mean "needs"?');
  });

  it.each(["s-hertogenbosch", "'s-Hertogenbosch", "’S-HERTOGENBOSCH", "Den Bosch", "den-bosch", "GM0796", "gm0796"])(
    "finds a city by %s",
    (text) => {
      expect(findCity(text)?.id).toBe("s-hertogenbosch");
    },
  );

  it("finds no city where there is none", () => {
    expect(findCity("Utrecht")).toBeUndefined();
    expect(findCity("")).toBeUndefined();
  });
});

describe("answers and stances", () => {
  it("gives a city's words on an item", () => {
    expect(answerOf("gouda", "needs")?.text).toMatch(/^Een sterkere regierol van gemeenten/);
  });

  it("gives a lost answer as a row with its reason, and no row for a city that did not take part", () => {
    expect(answerOf("enschede", "situation")).toMatchObject({
      status: "missing",
      missingReason: "picture-lost",
      text: "",
    });
    expect(answerOf("zwolle", "situation")).toBeUndefined();
    expect(stanceOf("zwolle", "integration-going-well")).toBeUndefined();
  });

  it("refuses an unknown city in every query", () => {
    const wrong = "utrecht" as CityId;
    for (const query of [
      () => answerOf(wrong, "needs"),
      () => stancesOf({ city: wrong }),
      () => answersOf({ city: wrong }),
    ])
      expect(query).toThrow(UnknownIdError);
  });

  it("gives the rows of a city, an item or both, in table order", () => {
    expect(answersOf({ city: "oss" })).toHaveLength(7);
    expect(answersOf({ item: "needs" })).toHaveLength(32);
    expect(answersOf({})).toEqual(answers);
    expect(stancesOf({ item: "integration-going-well" }).map((row) => row.city)).toEqual(
      cities.filter((city) => city.responded).map((city) => city.id),
    );
  });

  it("never changes the tables", () => {
    const before = JSON.stringify([cities, stances]);
    stancesOf({}).reverse();
    nonresponse().pop();
    expect(JSON.stringify([cities, stances])).toBe(before);
  });
});

describe("counting", () => {
  it("counts all six stances with their base, and the counts add up to it", () => {
    for (const statement of ["integration-going-well", "sufficient-instruments"] as const) {
      const rows = tally(statement);
      expect(rows.map((row) => row.value)).toEqual([...STANCES]);
      expect(rows.every((row) => row.base === 32 && row.share === row.n / 32)).toBe(true);
      expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(32);
    }
  });

  it("sets the statements against each other in 36 cells that hold every city once", () => {
    const cells = crosstab("integration-going-well", "sufficient-instruments");
    expect(cells).toHaveLength(36);
    expect(
      cells
        .flatMap((cell) => cell.rows)
        .map((city) => city.id)
        .sort(),
    ).toEqual(
      cities
        .filter((city) => city.responded)
        .map((city) => city.id)
        .sort(),
    );
    const both = cells.find((cell) => cell.row === "partly" && cell.column === "partly");
    expect(both?.rows.map((city) => city.id)).toEqual(["leeuwarden", "zoetermeer"]);
  });

  it("gives response with its base, in all and by province", () => {
    expect(responseRate()).toEqual({ n: 32, base: 40, share: 0.8 });
    expect(responseRate("NL-OV")).toEqual({ n: 2, base: 5, share: 0.4 });
    expect(nonresponse("NL-OV").map((city) => city.id)).toEqual(["deventer", "hengelo", "zwolle"]);
    expect(responseRate("NL-ZE")).toEqual({ n: 0, base: 0, share: 0 });
  });
});

describe("a lost answer", () => {
  it("is not in the base of its item: its city cannot have raised a theme there", () => {
    expect(tally("theme", { item: "situation" })[0]?.base).toBe(31);
    expect(tally("theme", { item: "needs" })[0]?.base).toBe(32);
    expect(crosstab("province", "theme", { item: "situation" })[0]?.base).toBe(31);
  });
});

describe("who says so", () => {
  it("leads from every stance to the answer and the lines it rests on", () => {
    const evidence = evidenceFor(stances);
    expect(evidence).toHaveLength(64);
    for (const { answer, at, quote, lines } of evidence) {
      expect(answer.text.slice(...at)).toBe(quote);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  it("refuses a quote that does not stand at its place", () => {
    expect(() => evidenceFor([{ city: "oss", item: "needs", quote: "x", at: [0, 1] }])).toThrow(RangeError);
  });

  it("cites an answer with wording, month and lines", () => {
    expect(cite("almelo", "integration-going-well")).toBe(
      "Almelo over “De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente.” EenVandaag, januari 2018. Bijlage 1: Uitvraag G40 Stedennetwerk Inburgering, regels 223–226.",
    );
    expect(cite("almelo", "integration-going-well", "en")).toContain("EenVandaag, January 2018");
    expect(() => cite("zwolle", "needs")).toThrow("Zwolle did not take part");
  });
});

describe("loading a part", () => {
  it("gives one city the same rows as the tables", async () => {
    const bundle = await loadCity("oss");
    expect(bundle.answers).toEqual(answersOf({ city: "oss" }));
    expect(bundle.stances).toEqual(stancesOf({ city: "oss" }));
  });

  it("gives a profile without texts, from which the texts can be loaded", async () => {
    const profile = await loadProfile("oss");
    expect(stancesOf({ city: "oss" })).toMatchObject(profile.stances);
    expect(profile.figures.map(({ id }) => id)).toEqual(keyFiguresOf("oss").map(({ id }) => id));
    expect((await profile.loadBundle()).answers).toEqual(answersOf({ city: "oss" }));
  });

  it("refuses an unknown city with the nearest one", async () => {
    await expect(loadCity("osss" as CityId)).rejects.toThrow('Did you mean "oss"?');
  });
});
