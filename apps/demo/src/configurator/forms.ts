import { QUESTIONS } from "@g40-inburgering/core";
import {
  AMP_HEAD,
  ampSnippet,
  elementSnippet,
  elementTag,
  fallbackOf,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  npmSnippet,
  pageAddress,
  type Site,
  type SnippetOptions,
  upgradeSnippet,
  type View,
} from "@g40-inburgering/widgets/snippets";
import { hasPage } from "./choice.js";

/** Every form a view can be taken in, in the order they are offered. */
export const FORMS = [
  "address",
  "element",
  "frame",
  "pinned",
  "fragment",
  "image",
  "link",
  "npm",
  "amp",
  "upgrade",
] as const;

export type Form = (typeof FORMS)[number];

export interface Sites {
  readonly site: Site;
  readonly pinned: Site;
}

/**
 * The text of each form; none where a view has no page of its own to lead to.
 * @param wishes width of a frame or a picture, in px, the snippets' own by default; and whether an element reserves its height
 */
export function formsOf(
  view: View,
  { site, pinned }: Sites,
  { width, reserve }: Pick<SnippetOptions, "width" | "reserve"> = {},
): Readonly<Record<Form, string | undefined>> {
  const options = { site, width, reserve };
  const ofPage = hasPage(view, QUESTIONS);
  return {
    address: ofPage ? pageAddress(view, site) : undefined,
    element: elementSnippet(view, options),
    frame: frameSnippet(view, options, true),
    pinned: elementSnippet(view, { site: pinned, reserve }),
    fragment: fragmentSnippet(view, options),
    image: ofPage ? imageSnippet(view, options) : undefined,
    link: ofPage ? linkSnippet(view, options) : undefined,
    npm: npmSnippet(view, options),
    amp: ofPage ? `${AMP_HEAD}\n\n${ampSnippet(view, options)}` : undefined,
    upgrade: upgradeSnippet(options),
  };
}

/** The element as a preview shows it. */
export const previewOf = (view: View, { site }: Sites): string => elementTag(view, fallbackOf(view, site));
