/** Renders elements on a server, to declarative shadow DOM: readable without script, and hydrated by `./hydrate`. */
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import "./define.js";
import { type Prepared, prepare } from "./prepare.js";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;" };
const escapeAttribute = (text: string) => text.replace(/[&"<]/g, (sign) => SIGNS[sign] ?? sign);

/** A template made of strings, as if it had been written in a file. */
function template(strings: readonly string[], values: readonly unknown[]) {
  return html(Object.assign([...strings], { raw: [...strings] }) as TemplateStringsArray, ...values);
}

/** The strings of a template of one element: its attributes, a binding for each property, its fallback content. */
function stringsFor(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  properties: readonly string[],
  fallback: string,
): string[] {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const open = `<${tag} defer-hydration${written.join("")}`;
  const close = `>${fallback}</${tag}>`;
  const [first, ...others] = properties.map((name) => ` .${name}=`);
  return first === undefined ? [open + close] : [open + first, ...others, close];
}

/** Lit's markers around a whole template; a page that writes elements into its own HTML has no use for them. */
const withoutOuterParts = (text: string) =>
  text.replace(/^<!--lit-part [^>]*-->/, "").replace(/<!--\/lit-part-->$/, "");

/**
 * An element as HTML, with its shadow tree in a template. Set `lang`, since there is no page to take it from.
 * Rejects with an UnknownIdError for a city there is none of.
 * @param tag such as `g40-city-card`
 * @param fallback HTML that stands inside the element, trusted
 */
export async function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  fallback = "",
): Promise<string> {
  if (!customElements.get(tag)) throw new RangeError(`There is no element <${tag}>.`);
  const prepared: Prepared = await prepare(tag, attributes);
  const names = Object.keys(prepared);
  const strings = stringsFor(tag, { lang: "nl", ...attributes }, names, fallback);
  return withoutOuterParts(
    await collectResult(
      render(
        template(
          strings,
          names.map((name) => prepared[name]),
        ),
      ),
    ),
  );
}
