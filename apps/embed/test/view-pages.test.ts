import {
  answerOf,
  type Block,
  getTheme,
  ITEMS,
  type Lang,
  type ListItem,
  QUESTIONS,
  STATEMENTS,
  stanceOf,
  survey,
  tally,
  translationOf,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { describe, expect, it } from "vitest";
import { SITE_URL } from "../site.js";
import { typeset } from "../views/html.js";
import { DATA_PATH } from "../views/open-data.js";
import { demoPairs } from "../views/sitemap.js";
import { itemView, LANGS, pathOf, type View, views } from "../views/view.js";
import {
  attribute,
  type Element,
  elementsIn,
  filesUnder,
  hasClass,
  leadsSomewhere,
  parsed,
  read,
  textOf,
} from "./built.js";

interface Built {
  readonly view: View;
  readonly lang: Lang;
  readonly path: string;
  readonly html: string;
  readonly all: readonly Element[];
}

const pages: readonly Built[] = views.flatMap((view) =>
  LANGS.map((lang) => {
    const path = pathOf(view, lang);
    const html = read(`${path}index.html`);
    return { view, lang, path, html, all: parsed(html) };
  }),
);

const named = (all: readonly Element[], tag: string) => all.filter(({ tagName }) => tagName === tag);
const meta = (all: readonly Element[], name: string) =>
  named(all, "meta")
    .filter((element) => attribute(element, "name") === name || attribute(element, "property") === name)
    .map((element) => attribute(element, "content"));
const links = (all: readonly Element[], rel: string) =>
  named(all, "link").filter((element) => attribute(element, "rel") === rel);

const stringsOf = (block: Block): string[] => {
  if (block.kind === "paragraph") return block.text.split("\n");
  if (block.kind === "table") return [...block.head, ...block.rows.flat()];
  const ofItem = (item: ListItem) => (typeof item === "string" ? [item] : [item.text, ...item.items]);
  return block.items.flatMap(ofItem);
};

it("40 cities, 32 with seven answers each, five questions, two statements: each in two languages", () => {
  expect(views.length).toBe(40 + 32 * 7 + 7);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(2 * views.length);
});

describe("every page", () => {
  it("has a language, a title, a description, one heading, and its own address", () => {
    for (const { path, lang, all } of pages) {
      expect(
        named(all, "html").map((element) => attribute(element, "lang")),
        path,
      ).toEqual([lang]);
      const [title, ...titles] = named(all, "title");
      expect(titles, path).toEqual([]);
      expect(title && textOf(title).length, path).toBeGreaterThan(20);
      const [description = ""] = meta(all, "description");
      expect(description.length, path).toBeGreaterThan(20);
      expect(named(all, "h1").length, path).toBe(1);
      expect(
        links(all, "canonical").map((element) => attribute(element, "href")),
        path,
      ).toEqual([`${SITE_URL}/${path}`]);
    }
    expect(new Set(pages.map(({ all }) => textOf(named(all, "title")[0] as Element))).size).toBe(pages.length);
  });

  it("names its twin in the other language, and is named by it", () => {
    for (const { path, view, all } of pages) {
      const twins = links(all, "alternate").filter((element) => attribute(element, "hreflang"));
      expect(
        Object.fromEntries(twins.map((twin) => [attribute(twin, "hreflang"), attribute(twin, "href")])),
        path,
      ).toEqual({
        nl: `${SITE_URL}/${pathOf(view, "nl")}`,
        en: `${SITE_URL}/${pathOf(view, "en")}`,
        "x-default": `${SITE_URL}/${pathOf(view, "nl")}`,
      });
    }
  });

  it("is found by what embeds it within the first 150 KB, the rich form before the photo", () => {
    for (const { path, html, all } of pages) {
      const found = links(all, "alternate").filter(
        (element) => attribute(element, "type") === "application/json+oembed",
      );
      expect(
        found.map((element) => attribute(element, "href")),
        path,
      ).toEqual([`${SITE_URL}/${path}oembed.json`, `${SITE_URL}/${path}oembed-photo.json`]);
      expect(Buffer.byteLength(html.slice(0, html.indexOf("oembed-photo.json"))), path).toBeLessThan(150 * 1024);
      expect(html.indexOf("oembed-photo.json"), path).toBeLessThan(html.indexOf("</head>"));
    }
  });

  it("has a preview with a picture whose words stand with it", () => {
    for (const { path, all } of pages) {
      expect(meta(all, "og:image"), path).toEqual([`${SITE_URL}/${path}kaart.png`]);
      expect(meta(all, "og:image:alt")[0], path).toMatch(/[.?!”…]$/);
      expect(meta(all, "og:url"), path).toEqual([`${SITE_URL}/${path}`]);
      expect(meta(all, "twitter:card"), path).toEqual(["summary_large_image"]);
      for (const name of ["og:title", "og:description", "og:site_name", "twitter:title", "twitter:description"])
        expect(meta(all, name)[0], `${path} ${name}`).toBeTruthy();
    }
  });

  it("describes itself to search engines as what it is", () => {
    for (const { path, view, all } of pages) {
      const data = named(all, "script").filter((element) => attribute(element, "type") === "application/ld+json");
      expect(data.length, path).toBe(1);
      const page = JSON.parse(textOf(data[0] as Element));
      expect([page["@context"], page["@type"], page.url], path).toEqual([
        "https://schema.org",
        "WebPage",
        `${SITE_URL}/${path}`,
      ]);
      if (view.kind === "item") expect(page.mainEntity["@type"], path).toBe("Dataset");
      if (view.kind !== "answer") continue;
      const answer = answerOf(view.city.id, view.item.id);
      expect(page.mainEntity?.text ?? "", path).toBe(answer?.text);
      expect(page.mainEntity?.license, path).toBeUndefined();
    }
  });

  it("lies beside its files", () => {
    const names =
      "data.json data.csv citeer.txt citeer.bib citeer.ris citeer.csl.json kaart.svg kaart.png oembed.json oembed-photo.json";
    for (const { path } of pages)
      for (const name of names.split(" ")) expect(leadsSomewhere(path + name), path + name).toBe(true);
  });
});

describe("words", () => {
  it("an answer stands to the letter on its own page and on its city's, in both languages, as Dutch", () => {
    for (const { path, view, all, lang } of pages) {
      if (view.kind === "item" || !view.city.responded) continue;
      const quotations = named(all, "figure")
        .filter((element) => hasClass(element, "answer"))
        .flatMap((element) => named(elementsIn(element), "blockquote"));
      const asked = view.kind === "answer" ? [view.item.id] : ITEMS;
      const answers = asked.flatMap((item) => answerOf(view.city.id, item) ?? []).filter(({ text }) => text !== "");
      expect(quotations.length, path).toBe(answers.length);
      for (const [at, { blocks }] of answers.entries()) {
        const quotation = quotations[at] as Element;
        expect(attribute(quotation, "lang"), path).toBe("nl");
        const text = textOf(quotation);
        const strings = blocks.flatMap(stringsOf);
        for (const string of strings) expect(text, path).toContain(string);
        const letters = (value: string) => value.replace(/\s/g, "");
        expect(letters(text), path).toBe(letters(strings.join("")));
      }
      if (lang !== "en") continue;
      const translations = all.filter((element) => hasClass(element, "translation"));
      const translated = asked.flatMap((item) => translationOf(view.city.id, item) ?? []);
      expect(translations.length, path).toBe(translated.length);
      for (const [at, { blocks }] of translated.entries()) {
        const text = textOf(translations[at] as Element);
        expect(text, path).toMatch(/^Our translation, unofficial/);
        for (const string of blocks.flatMap(stringsOf)) expect(text, path).toContain(string);
      }
    }
  });

  it("a stance stands as a word beside its mark", () => {
    for (const { path, view, all, lang } of pages) {
      if (view.kind !== "answer") continue;
      const statement = STATEMENTS.find((id) => id === view.item.id);
      const row = statement && stanceOf(view.city.id, statement);
      if (!row) continue;
      const [stance] = all.filter((element) => hasClass(element, "stance"));
      const word = stanceLabels[row.stance][lang];
      expect(stance && textOf(stance), path).toBe(row.qualified ? `${word}, ${stanceLabels.qualified[lang]}` : word);
      expect(stance && named(elementsIn(stance), "svg").length, path).toBe(1);
    }
  });

  it("a city that did not take part says so, and shows no stance", () => {
    for (const { path, view, all, lang } of pages) {
      if (view.kind !== "city" || view.city.responded) continue;
      const [main] = named(all, "main");
      const text = textOf(main as Element);
      expect(text, path).toContain(lang === "nl" ? "deed niet mee" : "did not take part");
      expect(text, path).toContain(typeset(view.city.name));
      for (const label of Object.values(stanceLabels)) expect(text, path).not.toContain(label[lang]);
    }
  });
});

describe("counts", () => {
  const of = {
    nl: (n: number, base: number) => `${n} van de ${base}`,
    en: (n: number, base: number) => `${n} of ${base}`,
  };

  it.each(LANGS)("every number of an item is the library's own, with its base (%s)", (lang) => {
    for (const id of ITEMS) {
      const page = pages.find(({ path }) => path === pathOf(itemView(id), lang));
      const [counts] = (page?.all ?? []).filter((element) => hasClass(element, "counts"));
      const rows = named(elementsIn(counts as Element), "tr").slice(1);
      const shown = rows.map((row) => row.childNodes.slice(0, 2).map(textOf));
      if (!STATEMENTS.some((candidate) => candidate === id))
        for (const row of rows)
          expect(`${textOf(row.childNodes[2] as Element).split(", ").length} `).toBe(
            textOf(row.childNodes[1] as Element).replace(/(van|of).*/, ""),
          );
      const statement = STATEMENTS.find((candidate) => candidate === id);
      const expected: string[][] = statement
        ? [
            ...tally(statement).map(({ value, n, base }) => [stanceLabels[value][lang], of[lang](n, base)]),
            lang === "nl"
              ? ["Deed niet mee", "8 van de 40 gevraagde steden"]
              : ["Did not take part", "8 of the 40 cities asked"],
          ]
        : tally("theme", { item: id })
            .filter(({ n }) => n > 0)
            .sort((left, right) => right.n - left.n)
            .map(({ value, n, base }) => [getTheme(value).label[lang], of[lang](n, base)]);
      expect(shown.map(([label, count = ""]) => [label, count.replace(/ \(.*\)$/, "")])).toEqual(expected);
      const cityRows = (page?.all ?? []).filter(
        (element) => hasClass(element, "stances") || hasClass(element, "summaries"),
      );
      expect(named(elementsIn(cityRows[0] as Element), "tr").length - 1, id).toBe(survey.invited);
    }
  });

  it("the data beside an item hold the same counts", () => {
    for (const id of [...QUESTIONS, ...STATEMENTS]) {
      const data = JSON.parse(read(`${pathOf(itemView(id), "nl")}data.json`));
      const statement = STATEMENTS.find((candidate) => candidate === id);
      expect(data.counts).toEqual(statement ? tally(statement) : tally("theme", { item: id }));
      expect(data.rows.length).toBe(survey.invited);
    }
  });
});

describe("links", () => {
  /** An address as a path within the site; undefined where it leads out of it. */
  const within = (href: string, path: string) => {
    const url = new URL(href, `${SITE_URL}/${path}`);
    if (!url.href.startsWith(`${SITE_URL}/`)) return undefined;
    return { path: url.href.slice(SITE_URL.length + 1).split(/[?#]/, 1)[0] ?? "", id: url.hash.slice(1) };
  };

  const others = ["stad/index.html", "en/stad/index.html", `${DATA_PATH}index.html`, "404.html"].map((path) => ({
    path: path.replace("index.html", ""),
    all: parsed(read(path)),
  }));

  it("each within the site leads somewhere", () => {
    const known = new Map<string, boolean>();
    const exists = (path: string) => {
      if (!known.has(path)) known.set(path, leadsSomewhere(path));
      return known.get(path);
    };
    for (const { path, all } of [...pages, ...others]) {
      const ids = new Set(all.map((element) => attribute(element, "id")));
      for (const element of all) {
        const href = attribute(element, element.tagName === "script" || element.tagName === "img" ? "src" : "href");
        if (!href || href.startsWith("data:") || element.tagName === "use") continue;
        const target = within(href, path);
        if (!target) continue;
        expect(exists(target.path), `${path} leads to ${href}`).toBe(true);
        if (href.startsWith("#")) expect(ids.has(target.id), `${path} has ${href}`).toBe(true);
      }
    }
  });

  it("the sitemap lists every page, once, and nothing else", () => {
    const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) =>
      url.slice(SITE_URL.length + 1),
    );
    const built = ["stad", "vraag", "stelling", "en", DATA_PATH]
      .flatMap(filesUnder)
      .filter((file) => file.endsWith("index.html"))
      .map((file) => file.replace(/index\.html$/, ""));
    const demo = demoPairs().flatMap(({ nl, en }) => [nl, en]);
    expect(listed.toSorted()).toEqual(["", ...demo, ...built].toSorted());
    expect(read("robots.txt")).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`);
  });
});
