import {
  AMP_HEAD,
  ampSnippet,
  elementSnippet,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  type SnippetOptions,
  type View,
} from "@g40-inburgering/widgets/snippets";
import { describe, expect, it } from "vitest";
import { faultsIn } from "./citation.js";
import { inAmp, isAmp } from "./filters/amp.js";
import { basicHtml, oldBasicHtml, restrictedHtml } from "./filters/drupal.js";
import { pastedIntoGhost } from "./filters/ghost.js";
import { articleAround, readerView } from "./filters/readability.js";
import type { Filter } from "./filters/rules.js";
import { nameOf, VIEWS } from "./views.js";

const site = { url: "https://example.org" };
const pinned = { ...site, pinned: { version: "1.4.2", integrity: { "g40.js": "sha384-a", "host.js": "sha384-b" } } };

type Form = (view: View, options: SnippetOptions) => string;

/** Every form that is pasted into an article, and whether the words themselves are in it. */
const FORMS: Readonly<Record<string, { readonly form: Form; readonly quotes: boolean }>> = {
  link: { form: linkSnippet, quotes: false },
  element: { form: elementSnippet, quotes: true },
  "pinned element": { form: (view) => elementSnippet(view, { site: pinned }), quotes: true },
  frame: { form: (view, options) => frameSnippet(view, options), quotes: false },
  "frame with listener": { form: (view, options) => frameSnippet(view, options, true), quotes: false },
  fragment: { form: fragmentSnippet, quotes: true },
  image: { form: imageSnippet, quotes: false },
  AMP: { form: ampSnippet, quotes: false },
};

const inReaderView =
  (lang: "nl" | "en"): Filter =>
  (html) =>
    readerView(articleAround(html, lang));

const FILTERS: Readonly<Record<string, (lang: "nl" | "en") => Filter>> = {
  "Ghost’s editor": () => pastedIntoGhost,
  "Drupal’s basic HTML": () => basicHtml,
  "Drupal’s basic HTML of before": () => oldBasicHtml,
  "Drupal’s restricted HTML": () => restrictedHtml,
  "a reader view": inReaderView,
  "an AMP page": () => inAmp,
};

describe.each(Object.entries(FILTERS))("after %s", (_, filterFor) => {
  it.each(Object.entries(FORMS))("a citation is left of: %s", async (_, { form, quotes }) => {
    for (const view of VIEWS) {
      const html = await filterFor(view.lang)(form(view, { site }));
      expect([nameOf(view), faultsIn(html, { view, site, quotes })]).toEqual([nameOf(view), []]);
    }
  });
});

describe("AMP", () => {
  it("allows all of its own snippet", () => {
    for (const view of VIEWS) expect([nameOf(view), isAmp(ampSnippet(view, { site }))]).toEqual([nameOf(view), true]);
    expect(isAmp('<amp-iframe src="http://example.org/" width="1" height="1"></amp-iframe>')).toBe(false);
    expect(isAmp("<g40-quote>x</g40-quote>")).toBe(false);
    expect(AMP_HEAD).toMatch(
      /^<script async custom-element="amp-iframe" src="https:\/\/cdn\.ampproject\.org\/v0\/amp-iframe-0\.1\.js"><\/script>$/,
    );
  });
});
