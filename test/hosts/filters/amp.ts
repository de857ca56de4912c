import sanitize from "sanitize-html";
import type { Filter } from "./rules.js";

/**
 * What AMP's validator allows in a body, by its published list of tags (docs/spec/amp-tag-addendum.md) and rules of
 * attributes (validator-main and validator-amp-iframe). The validator itself is no package: it is loaded from AMP's own host.
 */
const TAGS =
  "article section nav aside h1 h2 h3 h4 h5 h6 header footer address p hr pre blockquote ol ul li dl dt dd figure figcaption div main a em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark ruby rb rt rtc rp bdi bdo span br wbr ins del table caption colgroup col tbody thead tfoot tr td th button amp-img amp-iframe".split(
    " ",
  );

const COMMON = ["lang", "dir", "id", "class", "title", "role", "aria-*"];
const LAYOUT = [
  "width",
  "height",
  "layout",
  "sizes",
  "media",
  "heights",
  "noloading",
  "placeholder",
  "fallback",
  "overflow",
];

/** Attributes by tag; a list is the values that one may have. */
const ATTRIBUTES: Readonly<Record<string, readonly (string | { name: string; values: string[] })[]>> = {
  "*": COMMON,
  a: ["href", "hreflang", "rel", "target", "type", "download", "name"],
  blockquote: ["cite"],
  q: ["cite"],
  ol: ["reversed", "start", "type"],
  time: ["datetime"],
  th: ["abbr", "colspan", "headers", "rowspan", "scope", "sorted", "align"],
  td: ["colspan", "headers", "rowspan", "align"],
  button: ["disabled", "name", "type", "value", "tabindex", "overflow", "open-button"],
  "amp-img": [...LAYOUT, "alt", "attribution", "src", "srcset", "crossorigin", "object-fit", "object-position"],
  "amp-iframe": [
    ...LAYOUT,
    "src",
    "srcdoc",
    "allow",
    { name: "allowfullscreen", values: [""] },
    { name: "allowtransparency", values: [""] },
    { name: "frameborder", values: ["0", "1"] },
    "referrerpolicy",
    { name: "resizable", values: [""] },
    "sandbox",
    { name: "scrolling", values: ["auto", "no", "yes"] },
    "tabindex",
  ],
};

const valid = (html: string, schemes: readonly string[]) =>
  sanitize(html, {
    allowedTags: TAGS,
    allowedAttributes: ATTRIBUTES as Record<string, sanitize.AllowedAttribute[]>,
    nonBooleanAttributes: [],
    allowedSchemesByTag: { "amp-iframe": ["https", "data"], "amp-img": [...schemes] },
  });

/** What is left of HTML in an AMP page, when what AMP does not allow is taken away: its plugins for WordPress and Drupal do so. */
export const inAmp: Filter = (html) => valid(html, ["https", "http"]);

const shape = (html: string) =>
  html
    .replace(/=""/g, "")
    .replace(/\s*\/>/g, ">")
    .replaceAll("&quot;", '"');

/** Whether AMP allows all of it: nothing is taken away. */
export const isAmp = (html: string): boolean => shape(valid(html, ["https"])) === shape(html);
