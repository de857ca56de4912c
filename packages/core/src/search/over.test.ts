import { expect, it } from "vitest";
import { answers } from "../index.js";
import { loadSearch, loadSearchOver } from "../search.js";

const texts = answers.filter(({ status }) => status === "answered");

it("finds what the published search finds, but for words within compounds", async () => {
  const [own, published] = [await loadSearchOver(texts), await loadSearch()];
  for (const query of ["schuld", "klantrgie", "geen regie op de inburgering", "financiele"]) {
    const found = own(query).hits.map(({ city, item }) => `${city}/${item}`);
    const wanted = published(query).hits.map(({ city, item }) => `${city}/${item}`);
    expect(found.length).toBeGreaterThan(0);
    expect(wanted, query).toEqual(expect.arrayContaining(found));
  }
  expect(own("aanbieders").n).toBeLessThan(published("aanbieders").n);
});

it("searches only the texts it was given", async () => {
  const search = await loadSearchOver(texts.filter(({ city }) => city === "oss"));
  expect(search("taal").base).toBe(7);
  expect(search("taal").hits.every(({ city }) => city === "oss")).toBe(true);
  expect((await loadSearchOver([]))("taal")).toMatchObject({ n: 0, base: 0 });
});

it("stems English by English rules", async () => {
  const text = "The employers are employing many.";
  const search = await loadSearchOver([{ city: "oss", item: "needs", text }], "en");
  expect(search("employ").hits[0]?.at.map(([start, end]) => text.slice(start, end))).toEqual([
    "employers",
    "employing",
  ]);
});
