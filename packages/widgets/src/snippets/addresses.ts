import { QUESTIONS } from "@g40-inburgering/core";
import { cityOf, itemOf, statementOf, type View } from "./view.js";

/** The folder that floats inside a major version. */
export const CHANNEL = "v1";

/** A version that never changes, with the hash of each of its scripts. */
export interface Pinned {
  /** Of the elements, such as `1.4.2`. */
  readonly version: string;
  /** Subresource integrity by file name: `{ "g40.js": "sha384-…" }`, as in the version's `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Where the site is, and whether a snippet is held to one version of it. */
export interface Site {
  /** Origin, and folder if any, without a slash at its end: `https://example.org`. */
  readonly url: string;
  readonly pinned?: Pinned | undefined;
}

/** The folder of scripts and frames: `https://example.org/v1`, or that of a version. */
const folder = ({ url, pinned }: Site) => `${url}/${pinned?.version ?? CHANNEL}`;

const segment = (text: string) => encodeURIComponent(text);

/** `en/` for English: Dutch is the site's own language. */
const langPath = ({ lang }: View) => (lang === "en" ? "en/" : "");

const questionOf = (view: View) => QUESTIONS.find((id) => id === itemOf(view));

function ownPage(view: View): string {
  const { element, attributes } = view;
  if (element === "city-card") return `stad/${segment(cityOf(view))}/`;
  if (element === "quote") return `stad/${segment(cityOf(view))}/${segment(itemOf(view) ?? "")}/`;
  if (element === "stance-chart") return `stelling/${statementOf(view)}/`;
  if (element === "city-map" && !attributes.measure && !attributes.raises) return `stelling/${statementOf(view)}/`;
  if (element !== "theme-chart") return "";
  const item = itemOf(view);
  return item ? `${questionOf(view) ? "vraag" : "stelling"}/${item}/` : "";
}

/** Path of the page that shows a view, after the site's slash: `stad/almelo/`, `en/stad/almelo/`. The home page for what has no page of its own. */
export const pagePath = (view: View): string => langPath(view) + ownPage(view);

function ownFrame(view: View): string {
  const { element, attributes } = view;
  const { measure, raises } = attributes;
  if (element === "city-map") {
    if (measure) return `kaart/cijfer/${segment(measure)}/`;
    return raises ? `kaart/thema/${segment(raises)}/` : `kaart/stelling/${statementOf(view)}/`;
  }
  if (element === "figure-chart") return `cijfers/${segment(measure ?? "housed")}/`;
  if (element === "crosstab") return "kruistabel/";
  if (element === "explorer") return "verkenner/";
  if (element !== "theme-chart" || questionOf(view)) return ownPage(view);
  const item = itemOf(view);
  return item ? `themas/${item}/` : "themas/";
}

/** Path of a view's frame within its version's folder: `frame/stad/almelo/`, `frame/en/stad/almelo/`. */
export const framePath = (view: View): string => `frame/${langPath(view)}${ownFrame(view)}`;

/** Address of the page that shows a view: what a citation leads to. */
export const pageAddress = (view: View, { url }: Site): string => `${url}/${pagePath(view)}`;

const THEMES = { light: "licht", dark: "donker" } as const;

/** Address of a view's frame. Theme and density go in the query; all else is in the path. */
export function frameAddress(view: View, site: Site): string {
  const { theme, density } = view;
  const query = new URLSearchParams({ ...(theme && { thema: THEMES[theme] }), ...(density && { dicht: density }) });
  return `${folder(site)}/${framePath(view)}${query.size > 0 ? `?${query}` : ""}`;
}

/** A script of the site: `g40.js` draws the elements, `host.js` fits frames, `upgrade.js` makes cards of links. */
export type ScriptName = "g40.js" | "host.js" | "upgrade.js";

export const scriptAddress = (name: ScriptName, site: Site): string => `${folder(site)}/${name}`;

export const imageAddress = (view: View, site: Site): string => `${pageAddress(view, site)}kaart.png`;

export const oembedAddress = (view: View, site: Site): string => `${pageAddress(view, site)}oembed.json`;
