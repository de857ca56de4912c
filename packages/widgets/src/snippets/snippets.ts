import { frameAddress, imageAddress, pageAddress, type ScriptName, type Site, scriptAddress } from "./addresses.js";
import { fallbackOf } from "./fallback/fallback.js";
import { attributes, escapeHtml, harmless } from "./html.js";
import { sentenceOf, titleOf } from "./sentence.js";
import type { ElementName, View } from "./view.js";
import { linked } from "./words.js";

/** What a snippet is written for. */
export interface SnippetOptions {
  readonly site: Site;
  /** Width of a frame or picture in px, 240 to 2000; 640 by default. */
  readonly width?: number | undefined;
  /** Height a frame reserves in px, 120 to 4000, and an element where `reserve` asks so; by default about what the element takes at 640 px. */
  readonly height?: number | undefined;
  /**
   * Whether an element too keeps its height free from the start, with a `style`: nothing on the page moves when it is drawn,
   * even where a reader sees it at once. Without script the rest of that height stays empty, so it is off by default.
   */
  readonly reserve?: boolean | undefined;
}

/** What each element takes at 640 px, in px, rounded up; the explorer scrolls. */
const HEIGHTS: Readonly<Record<ElementName, number>> = {
  "city-card": 800,
  "city-map": 920,
  crosstab: 780,
  explorer: 1200,
  "figure-chart": 1350,
  quote: 360,
  "stance-chart": 800,
  "theme-chart": 920,
};

/** What a compact card takes. */
const COMPACT = 360;

const clamped = (value: number | undefined, standard: number, [least, most]: readonly [number, number]) =>
  value === undefined || !Number.isFinite(value) ? standard : Math.min(most, Math.max(least, Math.round(value)));

const widthOf = ({ width }: SnippetOptions) => clamped(width, 640, [240, 2000]);

const heightOf = ({ element, density }: View, { height }: SnippetOptions) =>
  clamped(height, density && element === "city-card" ? COMPACT : HEIGHTS[element], [120, 4000]);

const integrityOf = (name: ScriptName, { pinned }: Site): Readonly<Record<string, string>> => {
  const integrity = pinned?.integrity[name];
  return integrity ? { integrity, crossorigin: "anonymous" } : {};
};

/** The tag of a script of the site; a pinned one with its hash. */
export const scriptTag = (name: ScriptName, site: Site): string =>
  `<script${attributes({ type: "module", src: scriptAddress(name, site), ...integrityOf(name, site) })}></script>`;

/** An element with what stands in it until it is drawn, and nothing around it. */
export const elementTag = (view: View, content: string): string => tagOf(view, content, {});

function tagOf(view: View, content: string, more: Readonly<Record<string, string>>): string {
  const { element, attributes: own, lang, theme, density } = view;
  const all = { ...own, lang, ...(theme && { theme }), ...(density && { density }) };
  return `<g40-${element}${attributes({ ...harmless(all), ...more })}>${content}</g40-${element}>`;
}

/** Whose it is and when, as a link to the view's page. */
const citation = (view: View, { site }: SnippetOptions) => linked(titleOf(view), pageAddress(view, site));

/** A link, as plain HTML: also what a CMS that embeds by address asks for. */
export const linkSnippet = (view: View, options: SnippetOptions): string => `<p>${citation(view, options)}</p>`;

/** The element with its content: a correct quotation wherever the script does not run, or the tag is taken away. */
export function elementSnippet(view: View, options: SnippetOptions): string {
  const { site, reserve } = options;
  const room = reserve ? { style: `display:block;min-height:${heightOf(view, options)}px` } : {};
  return tagOf(view, fallbackOf(view, site), room) + scriptTag("g40.js", site);
}

/**
 * A frame that reserves its height; `listener` adds the script that fits it to its content. Below it stands the link, which
 * is what remains where a system takes frames away.
 */
export function frameSnippet(view: View, options: SnippetOptions, listener = false): string {
  const { site } = options;
  const frame = attributes({
    src: frameAddress(view, site),
    title: titleOf(view),
    width: String(widthOf(options)),
    height: String(heightOf(view, options)),
    loading: "lazy",
    allow: "clipboard-write",
  });
  return `<iframe${frame}></iframe>${linkSnippet(view, options)}${listener ? scriptTag("host.js", site) : ""}`;
}

/** A quotation or a table that loads nothing: for newsletters and feeds. */
export const fragmentSnippet = (view: View, { site }: SnippetOptions): string => fallbackOf(view, site);

/**
 * The picture of a view's page, which says all it shows in words, and leads to the page. The caption is what remains where a
 * system takes pictures from other sites away.
 */
export function imageSnippet(view: View, options: SnippetOptions): string {
  const width = widthOf(options);
  const picture = attributes({
    src: imageAddress(view, options.site),
    width: String(width),
    height: String(Math.round((width * 630) / 1200)),
    loading: "lazy",
    alt: sentenceOf(view),
  });
  const linkedPicture = `<a href="${escapeHtml(pageAddress(view, options.site))}"><img${picture}></a>`;
  return `<figure>${linkedPicture}<figcaption>${citation(view, options)}</figcaption></figure>`;
}

/** For who builds with npm: what to install, to import, and to write. */
export const npmSnippet = (view: View, { site }: SnippetOptions): string =>
  [
    `npm install @g40-inburgering/widgets${site.pinned ? `@${site.pinned.version}` : ""}`,
    `import "@g40-inburgering/widgets/${view.element}/define";`,
    elementTag(view, fallbackOf(view, site)),
  ].join("\n");

/** What an AMP page needs in its head, once, for the frame below. */
export const AMP_HEAD =
  '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>';

const AMP_MORE = { nl: "Toon alles", en: "Show all" } as const;

/** A frame in an AMP page: a picture until it comes, a button where AMP does not let it grow by itself. */
export function ampSnippet(view: View, options: SnippetOptions): string {
  const frame = attributes({
    src: frameAddress(view, options.site),
    title: titleOf(view),
    width: String(widthOf(options)),
    height: String(heightOf(view, options)),
    layout: "responsive",
    sandbox: "allow-scripts allow-popups",
    frameborder: "0",
    resizable: "",
  });
  const placeholder = attributes({
    placeholder: "",
    layout: "fill",
    src: imageAddress(view, options.site),
    alt: sentenceOf(view),
  });
  const more = `<button overflow type="button">${AMP_MORE[view.lang]}</button>`;
  return `<amp-iframe${frame}><amp-img${placeholder}></amp-img>${more}</amp-iframe>${linkSnippet(view, options)}`;
}

/** For a whole site, once: bare links to our pages become cards. */
export const upgradeSnippet = ({ site }: SnippetOptions): string => scriptTag("upgrade.js", site);
