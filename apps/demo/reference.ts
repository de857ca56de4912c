import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { escapeHtml } from "@g40-inburgering/widgets/snippets";

interface Described {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest of the package says of an element. */
export interface Declaration {
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly (Described & { readonly fieldName?: string })[];
  readonly members: readonly (Described & {
    readonly kind?: string;
    readonly readonly?: boolean;
    readonly attribute?: string;
  })[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

const file = createRequire(import.meta.url).resolve("@g40-inburgering/widgets/custom-elements.json");
const manifest: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] } = JSON.parse(
  readFileSync(file, "utf8"),
);

/** Every element of the package, as its manifest has it. */
export const declarations: readonly Declaration[] = manifest.modules.flatMap((module) => module.declarations);

/** A description's words and its code between backticks. */
const inline = (text = "") => escapeHtml(text.replace(/\s+/g, " ").trim()).replace(/`([^`]+)`/g, "<code>$1</code>");

function table(title: string, rows: readonly Described[]): string {
  if (rows.length === 0) return "";
  const lines = rows.map(
    ({ name, description }) =>
      `<tr><th scope="row">${name ? `<code>${escapeHtml(name)}</code>` : "default"}</th><td>${inline(description)}</td></tr>`,
  );
  return `<h3>${title}</h3><table class="reference"><tbody>${lines.join("")}</tbody></table>`;
}

/** Fields set from script alone: described, public and no attribute. */
const propertiesOf = ({ members, attributes }: Declaration) =>
  members.filter(
    ({ name, kind, description, readonly }) =>
      kind === "field" &&
      description &&
      !readonly &&
      !name.startsWith("#") &&
      !attributes.some(({ fieldName }) => fieldName === name),
  );

/** The tables of an element: all that it takes and gives. */
export const referenceHtml = (declaration: Declaration): string =>
  [
    table("Attributes", declaration.attributes),
    table("Properties", propertiesOf(declaration)),
    table("Events", declaration.events),
    table("Slots", declaration.slots),
    table("Parts", declaration.cssParts),
    table("Custom properties", declaration.cssProperties),
  ].join("\n");

export const descriptionHtml = ({ description }: Declaration): string => inline(description);
