import type { Lang } from "@g40-inburgering/core";
import type { Assets } from "../assets.js";
import { descriptionOf, titleOf } from "../shown.js";
import { pathOf, rootOf, type View } from "../view.js";
import { bodyOf } from "./body.js";
import { headOf } from "./head.js";
import { pageHtml } from "./layout.js";

/**
 * The page of a view.
 * @param alt what its picture shows, in words
 */
export async function viewHtml(view: View, lang: Lang, alt: string, assets: Assets): Promise<string> {
  const root = rootOf(pathOf(view, lang));
  return pageHtml({
    lang,
    title: titleOf(view, lang),
    description: descriptionOf(view, lang),
    root,
    head: headOf(view, lang, alt),
    other: `${root}${pathOf(view, lang === "nl" ? "en" : "nl")}`,
    body: await bodyOf(view, lang),
    assets,
  });
}
