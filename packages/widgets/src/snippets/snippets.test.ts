import fc from "fast-check";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import {
  AMP_HEAD,
  ampSnippet,
  elementSnippet,
  elementTag,
  escapeHtml,
  fallbackOf,
  fragmentSnippet,
  framedViews,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  npmSnippet,
  type SnippetOptions,
  scriptTag,
  upgradeSnippet,
  type View,
} from "./index.js";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const site = { url: "https://example.org" };
const pinned = { ...site, pinned: { version: "1.4.2", integrity: { "g40.js": "sha384-a", "host.js": "sha384-b" } } };
const options: SnippetOptions = { site };
const chart: View = { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "nl" };
const almelo: View = { element: "quote", attributes: { city: "almelo", item: "integration-going-well" }, lang: "nl" };

const everyView = [...framedViews("nl"), ...framedViews("en")];

const FORMS: Readonly<Record<string, (view: View, options: SnippetOptions) => string>> = {
  linkSnippet,
  elementSnippet,
  frameSnippet,
  fragmentSnippet,
  imageSnippet,
  ampSnippet,
};

const elementsIn = (node: Node): Element[] => [
  ...("tagName" in node ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elementsIn) : []),
];

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

const parsed = (html: string) => parseFragment(html);
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((candidate) => candidate.name === name)?.value;

describe.each(Object.entries(FORMS))("%s", (_, form) => {
  it("is one line, without newline, style, class or id, for every view", () => {
    for (const view of everyView) {
      const html = form(view, options);
      expect(html).not.toMatch(/[\n\r]/);
      for (const { attrs } of elementsIn(parsed(html)))
        for (const { name } of attrs) expect(["style", "class", "id"]).not.toContain(name);
    }
  });

  it("names who asked and when", () => {
    for (const view of everyView) expect(form(view, options)).toMatch(/EenVandaag, (januari|January) 2018/);
  });

  it("loads from the site and leads to it, and to nowhere else", () => {
    for (const view of everyView)
      for (const { attrs } of elementsIn(parsed(form(view, options))))
        for (const { value } of attrs.filter(({ name }) => /^(src|href|cite)$/.test(name)))
          expect(value.startsWith(`${site.url}/`)).toBe(true);
  });
});

describe("the content of an element", () => {
  it("is never empty, and has words or a table, for every view", () => {
    for (const view of everyView) {
      const elements = elementsIn(parsed(fallbackOf(view, site)));
      expect(elements.some(({ tagName }) => /^(blockquote|table|p)$/.test(tagName))).toBe(true);
      for (const element of elements.filter(({ tagName }) => /^(blockquote|p)$/.test(tagName)))
        expect(textOf(element).trim()).not.toBe("");
    }
  });

  it("quotes to the letter, and leads to the page of that answer", () => {
    const [blockquote, ...rest] = elementsIn(parsed(fallbackOf(almelo, site)));
    const page = "https://example.org/stad/almelo/integration-going-well/";
    expect(blockquote && textOf(blockquote)).toBe(
      "Oneens, met dien verstande dat wij met onze aanpak op de goede weg zijn.",
    );
    expect(attribute(blockquote, "cite")).toBe(page);
    expect(attribute(blockquote, "lang")).toBe("nl");
    expect(
      attribute(
        rest.find(({ tagName }) => tagName === "a"),
        "href",
      ),
    ).toBe(page);
  });

  it("is a table with caption, counts and base for a chart", () => {
    const html = fallbackOf(chart, site);
    expect(html).toContain("<caption>“De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente.”");
    expect(html).toContain("32 van de 40 steden antwoordden. De codering is van ons.");
    expect(html).toContain('<th scope="row">Eens</th><td>16</td>');
  });

  it("says what is lost, where an answer is", () => {
    const view: View = { element: "quote", attributes: { city: "enschede", item: "situation" }, lang: "nl" };
    expect(fallbackOf(view, site)).toContain("Dit antwoord was een afbeelding");
  });

  it("throws for a city there is none of, naming it", () => {
    expect(() => fallbackOf({ element: "city-card", attributes: { city: "almello" }, lang: "nl" })).toThrow("almello");
  });
});

describe("what snippets look like", () => {
  it("an element and the script that draws it", () => {
    expect(elementSnippet(chart, options)).toMatch(
      /^<g40-stance-chart statement="integration-going-well" lang="nl"><table>.*<\/g40-stance-chart><script type="module" src="https:\/\/example.org\/v1\/g40.js"><\/script>$/,
    );
  });

  it("an element that reserves its height, where that is asked for and nowhere else", () => {
    const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "nl" };
    const style = (view: View, more = {}) =>
      attribute(elementsIn(parsed(elementSnippet(view, { site, reserve: true, ...more })))[0], "style");
    expect(style(card)).toBe("display:block;min-height:800px");
    expect(style({ ...card, density: "compact" })).toBe("display:block;min-height:360px");
    expect(style(card, { height: 1e9 })).toBe("display:block;min-height:4000px");
    expect(elementSnippet(card, { site, reserve: false })).toBe(elementSnippet(card, { site }));
  });

  it("a frame with numeric size and a title", () => {
    expect(frameSnippet(almelo, { site, width: 500, height: 320 })).toBe(
      '<iframe src="https://example.org/v1/frame/stad/almelo/integration-going-well/" title="Almelo over “De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente.” (EenVandaag, januari 2018)" width="500" height="320" loading="lazy" allow="clipboard-write"></iframe><p><a href="https://example.org/stad/almelo/integration-going-well/">Almelo over “De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente.” (EenVandaag, januari 2018)</a></p>',
    );
  });

  it("a frame whose size is out of range, clamped", () => {
    const html = frameSnippet(chart, { site, width: 1e9, height: -4 });
    expect(html).toContain('width="2000" height="120"');
    expect(frameSnippet(chart, { site, width: Number.NaN })).toContain('width="640"');
  });

  it("a pinned element and frame: a version in the path, a hash on the script", () => {
    expect(elementSnippet(chart, { site: pinned })).toContain(
      '<script type="module" src="https://example.org/1.4.2/g40.js" integrity="sha384-a" crossorigin="anonymous"></script>',
    );
    expect(frameSnippet(chart, { site: pinned }, true)).toMatch(
      /src="https:\/\/example.org\/1.4.2\/frame\/stelling\/integration-going-well\/".*host.js" integrity="sha384-b"/,
    );
  });

  it("a frame for AMP, with placeholder and overflow", () => {
    const [frame, picture, button] = elementsIn(parsed(ampSnippet(chart, options)));
    expect(frame?.tagName).toBe("amp-iframe");
    expect(attribute(frame, "resizable")).toBe("");
    expect(attribute(picture, "placeholder")).toBe("");
    expect(attribute(button, "overflow")).toBe("");
    expect(AMP_HEAD).toContain('custom-element="amp-iframe"');
  });

  it("npm: install, import, element", () => {
    expect(npmSnippet(chart, { site: pinned }).split("\n").slice(0, 2)).toEqual([
      "npm install @g40-inburgering/widgets@1.4.2",
      'import "@g40-inburgering/widgets/stance-chart/define";',
    ]);
  });

  it("one script for a whole site", () => {
    expect(upgradeSnippet(options)).toBe('<script type="module" src="https://example.org/v1/upgrade.js"></script>');
  });
});

describe("no value breaks out of its place", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"><script>alert(1)</script>', "' onload='x", "</g40-quote>", "<!--", "a\nb", "&quot;"),
  );

  it("text stays text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const tree = parsed(`<p>${escapeHtml(text)}</p>`);
        const [only, ...more] = elementsIn(tree);
        expect([only?.tagName, more.length]).toEqual(["p", 0]);
        // A parser takes away NUL and makes one line end of two signs.
        const same = (value: string) => value.replace(/\r\n?/g, "\n").replaceAll("\0", "");
        expect(only && same(textOf(only))).toBe(same(text));
      }),
    );
  });

  it("attributes stay attributes, and none is added", () => {
    const names = fc.oneof(nasty, fc.constantFrom("city", "item", "onclick", "style", "id", "STYLE", "a b", "x=y"));
    fc.assert(
      fc.property(fc.dictionary(names, nasty), fc.constantFrom("nl", "en"), (attributes, lang) => {
        const view: View = { element: "quote", attributes, lang: lang as "nl" };
        const [element, ...more] = elementsIn(parsed(elementTag(view, "words")));
        expect([element?.tagName, more.length]).toEqual(["g40-quote", 0]);
        expect(element && textOf(element)).toBe("words");
        for (const { name } of element?.attrs ?? []) {
          expect(name === "lang" || name in attributes).toBe(true);
          expect(name).not.toMatch(/^on|^style$|^id$|^class$/);
        }
      }),
    );
  });

  it("a site's address and a hash stay in theirs", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (url, version, hash) => {
        const hosted = { url, pinned: { version, integrity: { "g40.js": hash } } };
        const [script, ...more] = elementsIn(parsed(scriptTag("g40.js", hosted)));
        expect([script?.tagName, more.length]).toEqual(["script", 0]);
        expect(script && textOf(script)).toBe("");
        const [frame, ...others] = elementsIn(parsed(frameSnippet(almelo, { site: hosted })));
        expect([frame, ...others].map((element) => element?.tagName)).toEqual(["iframe", "p", "a"]);
      }),
    );
  });

  it("a quotation asked for by its words stays a quotation", () => {
    fc.assert(
      fc.property(nasty, (quote) => {
        const view: View = { ...almelo, attributes: { ...almelo.attributes, quote } };
        for (const form of [elementSnippet, fragmentSnippet, imageSnippet, ampSnippet]) {
          const html = form(view, options);
          const tags = elementsIn(parsed(html)).map(({ tagName }) => tagName);
          for (const tag of tags)
            expect(tag).toMatch(
              /^(g40-quote|blockquote|p|br|a|img|figure|figcaption|script|amp-iframe|amp-img|button)$/,
            );
          expect(tags.filter((tag) => tag === "script").length).toBe(form === elementSnippet ? 1 : 0);
        }
      }),
    );
  });
});
