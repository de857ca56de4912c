/** Renders elements on a server, to declarative shadow DOM: readable without script, and hydrated by `./hydrate`. */
import { LitElementRenderer, render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html, type LitElement } from "lit";
import "./define.js";
import { ready } from "./ready.js";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;" };
const escapeAttribute = (text: string) => text.replace(/[&"<]/g, (sign) => SIGNS[sign] ?? sign);

/** HTML as a template, as if it had been written in a file. */
const template = (text: string) => html(Object.assign([text], { raw: [text] }) as TemplateStringsArray);

/** Lit's markers around a whole template; a page that writes elements into its own HTML has no use for them. */
const withoutOuterParts = (text: string) =>
  text.replace(/^<!--lit-part [^>]*-->/, "").replace(/<!--\/lit-part-->$/, "");

/** A renderer of one element that has loaded what it draws. */
async function loaded(tag: string, attributes: Readonly<Record<string, string>>): Promise<typeof LitElementRenderer> {
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  await ready(renderer.element as LitElement);
  return class extends LitElementRenderer {
    override element = renderer.element;
  };
}

/**
 * An element as HTML, with its shadow tree in a template. Set `lang`, since there is no page to take it from.
 * Rejects, with the warning the element would give, where it cannot be drawn: for a city there is none of, say.
 * @param tag such as `g40-city-card`
 * @param fallback HTML that stands inside the element, trusted
 */
export async function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  fallback = "",
): Promise<string> {
  if (!customElements.get(tag)) throw new RangeError(`There is no element <${tag}>.`);
  const all = { "defer-hydration": "", lang: "nl", ...attributes };
  const renderer = await loaded(tag, all);
  const written = Object.entries(all).map(([name, value]) => (value ? `${name}="${escapeAttribute(value)}"` : name));
  const element = template(`<${tag} ${written.join(" ")}>${fallback}</${tag}>`);
  return withoutOuterParts(await collectResult(render(element, { elementRenderers: [renderer] })));
}
