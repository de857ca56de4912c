import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerOf, cities, ITEMS, type Lang, STATEMENTS, stanceOf } from "@g40-inburgering/core";
import { Resvg } from "@resvg/resvg-js";
import { parse } from "csv-parse/sync";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { SITE_FOLDER, SITE_URL } from "../site.js";
import { cardOf } from "../views/cards/card.js";
import { HEIGHT, MARGIN, WIDTH } from "../views/cards/drawing.js";
import { excerptOf } from "../views/cards/excerpt.js";
import { RENDERING } from "../views/cards/png.js";
import { DATA_PATH, dataFiles } from "../views/open-data.js";
import { LANGS, pathOf, type View, views } from "../views/view.js";
import { attribute, type Element, elementsIn, leadsSomewhere, read, textOf } from "./built.js";

const each: readonly { readonly view: View; readonly lang: Lang; readonly path: string }[] = views.flatMap((view) =>
  LANGS.map((lang) => ({ view, lang, path: pathOf(view, lang) })),
);

interface SvgLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly end: boolean;
  readonly text: string;
}

/** The lines of text of a picture. */
const linesOf = (svg: string): SvgLine[] =>
  elementsIn(parseFragment(svg))
    .filter(({ tagName }) => tagName === "text")
    .map((element) => ({
      x: Number(attribute(element, "x")),
      y: Number(attribute(element, "y")),
      size: Number(attribute(element, "font-size")),
      width: Number(attribute(element, "textlength") ?? attribute(element, "textLength")),
      end: attribute(element, "text-anchor") === "end",
      text: textOf(element),
    }));

const left = ({ x, width, end }: SvgLine) => (end ? x - width : x);
const right = ({ x, width, end }: SvgLine) => (end ? x : x + width);

describe("pictures", () => {
  it("are PNGs of 1200 by 630", () => {
    for (const { path } of each) {
      const png = readFileSync(join(SITE_FOLDER, path, "kaart.png"));
      expect(png.subarray(1, 4).toString(), path).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([WIDTH, HEIGHT]);
    }
  });

  it("hold every line of their text within their margins, and no line touches another", () => {
    for (const { path } of each) {
      const lines = linesOf(read(`${path}kaart.svg`)).filter(({ text }) => text !== "");
      expect(lines.length, path).toBeGreaterThan(3);
      for (const line of lines) {
        expect(left(line), `${path} ${line.text}`).toBeGreaterThanOrEqual(MARGIN - 1);
        expect(right(line), `${path} ${line.text}`).toBeLessThanOrEqual(WIDTH - MARGIN + 1);
        expect(line.y, `${path} ${line.text}`).toBeLessThan(HEIGHT - 20);
        expect(line.size, `${path} ${line.text}`).toBeGreaterThanOrEqual(14);
      }
      for (const [at, above] of lines.entries())
        for (const below of lines.slice(at + 1)) {
          const [upper, lower] = above.y <= below.y ? [above, below] : [below, above];
          const beside = right(upper) <= left(lower) + 0.5 || right(lower) <= left(upper) + 0.5;
          const apart = lower.y - upper.y >= lower.size * 0.72 + upper.size * 0.2;
          expect(beside || apart, `${path}: “${upper.text}” and “${lower.text}”`).toBe(true);
        }
    }
  });

  it("are as wide as was measured: what the renderer draws lies within the margins", () => {
    for (const { path } of each) {
      const svg = read(`${path}kaart.svg`);
      const texts = svg.match(/<text .*?<\/text>/g)?.join("") ?? "";
      const [open = ""] = svg.match(/^<svg [^>]*>/) ?? [];
      const plain = texts.replaceAll(/ textLength="[^"]*" lengthAdjust="[^"]*"/g, "");
      const box = new Resvg(`${open}${plain}</svg>`, RENDERING).getBBox();
      expect(box?.x, path).toBeGreaterThanOrEqual(MARGIN - 4);
      expect((box?.x ?? 0) + (box?.width ?? WIDTH), path).toBeLessThanOrEqual(WIDTH - MARGIN + 4);
      expect((box?.y ?? 0) + (box?.height ?? HEIGHT), path).toBeLessThanOrEqual(HEIGHT - 12);
    }
  });

  it("measure each line as the renderer does", () => {
    const [first] = each;
    const svg = read(`${first?.path}kaart.svg`);
    const [open = ""] = svg.match(/^<svg [^>]*>/) ?? [];
    for (const [text] of svg.matchAll(/<text .*?<\/text>/g)) {
      const asked = Number(/textLength="([^"]*)"/.exec(text)?.[1]);
      const size = Number(/font-size="([^"]*)"/.exec(text)?.[1]);
      const plain = text.replace(/ textLength="[^"]*" lengthAdjust="[^"]*"/, "");
      const width = new Resvg(`${open}${plain}</svg>`, RENDERING).getBBox()?.width ?? 0;
      // The box is of the ink, which is narrower than the advance by what stands free at its ends.
      expect(Math.abs(asked - width), text).toBeLessThan(size * 0.25);
    }
  });

  it("quote to the letter: a whole answer, whole sentences, or an ellipsis outside the quotation marks", () => {
    const plain = (text: string) => text.replace(/\s+/g, " ").trim();
    for (const { view, path } of each) {
      if (view.kind !== "answer") continue;
      const statement = STATEMENTS.find((id) => id === view.item.id);
      const text =
        (statement && stanceOf(view.city.id, statement)?.quote) ?? answerOf(view.city.id, view.item.id)?.text ?? "";
      const whole = plain(text);
      const drawn = plain(
        linesOf(read(`${path}kaart.svg`))
          .filter(({ size }) => size >= 34)
          .map(({ text }) => text)
          .join(" "),
      );
      const quoted = /“(.*)”( …)?$/.exec(drawn);
      if (!quoted) continue;
      const [, words = "", ellipsis] = quoted;
      expect(whole.startsWith(words), path).toBe(true);
      if (!ellipsis && words !== whole) expect(words, path).toMatch(/[.!?][”"’')]*$/);
    }
  });

  it("say in a full sentence what they show", () => {
    for (const { view, lang, path } of each) {
      const { alt } = cardOf(view, lang);
      expect(alt, path).toMatch(/[.?!”…]$/);
      expect(alt.length, path).toBeGreaterThan(30);
    }
  });
});

describe("excerpts", () => {
  const within = (most: number) => (excerpt: { text: string; after: string }) =>
    excerpt.text.length + excerpt.after.length <= most;

  it("end where a sentence does", () => {
    expect(excerptOf("Wij doen veel. Wij willen meer. En nog veel meer dan dat.", within(35))).toEqual({
      text: "Wij doen veel. Wij willen meer.",
      after: "",
    });
  });

  it("do not take an abbreviation for an end", () => {
    const { text, after } = excerptOf("Dit geldt voor mensen uit o.a. Syrië en Eritrea die hier wonen.", within(40));
    expect([text, after]).toEqual(["Dit geldt voor mensen uit o.a. Syrië", " …"]);
  });

  it("end after a word, with an ellipsis that is no part of it, where no sentence fits", () => {
    const { text, after } = excerptOf("Een lange zin zonder einde die maar doorgaat en doorgaat", within(30));
    expect([text, after]).toEqual(["Een lange zin zonder einde", " …"]);
  });
});

describe("oEmbed", () => {
  it("is what WordPress keeps: a quotation without attributes, then an empty frame", () => {
    for (const { view, path } of each) {
      const oembed = JSON.parse(read(`${path}oembed.json`));
      expect([oembed.version, oembed.type], path).toEqual(["1.0", "rich"]);
      for (const field of ["title", "html", "provider_name", "provider_url", "author_name", "thumbnail_url"])
        expect(typeof oembed[field], `${path} ${field}`).toBe("string");
      for (const field of ["width", "height", "thumbnail_width", "thumbnail_height"])
        expect(Number.isInteger(oembed[field]), `${path} ${field}`).toBe(true);
      expect(oembed.title, path).toMatch(/\.$/);
      const [quotation, frame] = parseFragment(oembed.html).childNodes.flatMap((node) =>
        "tagName" in node ? [node] : [],
      );
      expect([quotation?.tagName, quotation?.attrs], path).toEqual(["blockquote", []]);
      expect(frame?.tagName, path).toBe("iframe");
      if (!quotation || !frame) continue;
      expect(textOf(frame), path).toBe("");
      expect(attribute(frame, "title"), path).toBe(oembed.title);
      const [anchor] = elementsIn(quotation).filter(({ tagName }) => tagName === "a");
      expect(anchor && attribute(anchor, "href"), path).toBe(`${SITE_URL}/${path}`);
      expect(
        elementsIn(quotation).map(({ tagName }) => tagName),
        path,
      ).toEqual(["blockquote", "a"]);
      if (view.kind === "answer") {
        const words = /^“(.*)”( …)? $/.exec(textOf(quotation.childNodes[0] as Element))?.[1] ?? "";
        const answer = (answerOf(view.city.id, view.item.id)?.text ?? "").replace(/\s+/g, " ");
        expect(answer.includes(words), path).toBe(true);
        expect(words === "", path).toBe(answer === "");
        if (answer.length <= 400) expect(textOf(quotation), path).not.toContain("” …");
        expect(anchor && textOf(anchor), path).toContain("EenVandaag");
      }
      expect(leadsSomewhere((attribute(frame, "src") ?? "").slice(SITE_URL.length + 1)), path).toBe(true);
    }
  });

  it("has a photo whose title says what it shows", () => {
    for (const { path, view, lang } of each) {
      const photo = JSON.parse(read(`${path}oembed-photo.json`));
      expect([photo.version, photo.type, photo.width, photo.height], path).toEqual(["1.0", "photo", WIDTH, HEIGHT]);
      expect(photo.url, path).toBe(`${SITE_URL}/${path}kaart.png`);
      expect(photo.title, path).toBe(cardOf(view, lang).alt);
    }
  });
});

describe("data and citations", () => {
  it("are the rows of the view, with the answer to the letter", () => {
    for (const { path, view } of each) {
      const rows = parse(read(`${path}data.csv`), { columns: true }) as Record<string, string>[];
      expect(rows.length, path).toBe(view.kind === "city" ? ITEMS.length : view.kind === "answer" ? 1 : cities.length);
      expect(JSON.parse(read(`${path}data.json`)).rows.length, path).toBe(rows.length);
      for (const row of rows) {
        const city = cities.find(({ id }) => id === row.city);
        const item = ITEMS.find((id) => id === row.item);
        const answer = city?.responded && item ? answerOf(city.id, item) : undefined;
        expect(row.text, path).toBe(answer?.text ?? "");
        expect(row.status, path).toBe(answer?.status ?? "did-not-take-part");
      }
    }
  });

  it("name the page", () => {
    for (const { path } of each) {
      for (const ending of ["txt", "bib", "ris", "csl.json"])
        expect(read(`${path}citeer.${ending}`), `${path} ${ending}`).toContain(`${SITE_URL}/${path}`);
      expect(JSON.parse(read(`${path}citeer.csl.json`))[0].URL, path).toBe(`${SITE_URL}/${path}`);
    }
  });

  it("the dataset is hosted whole, as the package has it", () => {
    for (const file of dataFiles()) expect(leadsSomewhere(DATA_PATH + file), file).toBe(true);
    const resources: { path: string; bytes: number }[] = JSON.parse(read(`${DATA_PATH}datapackage.json`)).resources;
    for (const { path, bytes } of resources) expect(Buffer.byteLength(read(DATA_PATH + path)), path).toBe(bytes);
  });
});
