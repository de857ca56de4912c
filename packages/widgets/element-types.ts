/** Writes the types that templates are checked against: what each element takes, has and fires. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Attribute } from "./attribute-type.js";
import { type Declaration, type Described, propertiesOf } from "./manifest.js";

const src = resolve(import.meta.dirname, "src");

/** Types of core an attribute or a detail may be of. */
const CORE = ["CityId", "Correction", "ItemId", "StatementId"];

/** What a detail says under a name that means the same in every event. */
const SAME: Readonly<Record<string, string>> = {
  city: "CityId",
  item: "ItemId",
  statement: "StatementId",
  corrections: "readonly Correction[]",
};

/** A module's path from the generated file, with the details of events it exports: `SelectDetail`. */
interface Module {
  readonly path: string;
  readonly details: readonly string[];
}

function moduleOf(folder: string, file: string): Module {
  const text = readFileSync(join(src, folder, file), "utf8");
  return {
    path: `../${folder}/${basename(file, ".ts")}.js`,
    details: [...text.matchAll(/^export interface (\w+Detail)\b/gm)].map(([, name = ""]) => name),
  };
}

const SHARED = readdirSync(join(src, "shared")).map((file) => moduleOf("shared", file));

const comment = (text = "", indent = "") => `${indent}/** ${text.replace(/\s+/g, " ").trim()} */\n`;

/** `g40-select` has a `SelectDetail`, of this element or of all, else what its description lists as `{ city }`. */
function detailOf({ name, description = "" }: Described, element: Declaration, own: Module): string {
  const detail = name.replace(
    /^g40-(\w)(\w*).*/,
    (_, first: string, rest: string) => `${first.toUpperCase()}${rest}Detail`,
  );
  if (own.details.includes(detail)) return `${element.name}${detail}`;
  if (SHARED.some(({ details }) => details.includes(detail))) return detail;
  const keys = /Detail: `\{ ?([\w, ]*?) ?\}`/.exec(description)?.[1]?.split(", ").filter(Boolean) ?? [];
  // What a reader chose can be given up again.
  const same = name === "g40-select" ? { ...SAME, city: "CityId | null" } : SAME;
  const has = (key: string) => element.members?.some((member) => member.name === key);
  const types = keys.map(
    (key) => `readonly ${key}: ${same[key] ?? (has(key) ? `${element.name}["${key}"]` : "unknown")}`,
  );
  return types.length === 0 ? "Readonly<Record<never, never>>" : `{ ${types.join("; ")} }`;
}

/** An attribute's type as it stands where the words are known; that of the property where only its module knows them. */
function typeOf({ type, fieldName }: Attribute, element: Declaration): string {
  const text = type?.text ?? "string";
  const known = text
    .split(" | ")
    .every((part) => /^("|string$|null$|undefined$|\(string & \{\}\)$)/.test(part) || CORE.includes(part));
  return known || !fieldName ? text : `${element.name}["${fieldName}"]`;
}

function elementType(element: Declaration, own: Module): string {
  const attributes = (element.attributes ?? []).map(
    (attribute) =>
      `${comment(attribute.description, "      ")}      "${attribute.name}"?: ${typeOf(attribute, element)} | undefined;\n`,
  );
  const properties = propertiesOf(element).map(
    ({ name, description }) => `${comment(description, "      ")}      ${name}?: ${element.name}["${name}"];\n`,
  );
  const events = (element.events ?? []).map(
    (event) =>
      `${comment(event.description, "      ")}      "${event.name}": CustomEvent<${detailOf(event, element, own)}>;\n`,
  );
  return `${comment(element.description, "  ")}  "${element.tagName}": {
    element: ${element.name};
    attributes: {
${attributes.join("")}    };
    properties: {
${properties.join("")}    };
    events: {
${events.join("")}    };
  };
`;
}

/** The module `src/generated/elements.ts`. */
export function elementTypes(elements: readonly Declaration[]): string {
  const described = elements.map((element) => {
    const folder = (element.tagName ?? "").replace("g40-", "");
    const own = moduleOf(folder, `${folder}.ts`);
    return { element, own, type: elementType(element, own) };
  });
  const types = described.map(({ type }) => type).join("");
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(types);
  const imports = [
    [CORE.filter(used), "@g40-inburgering/core/types"],
    ...SHARED.map(({ path, details }) => [details.filter(used), path] as const),
    ...described.map(
      ({ element: { name }, own: { path, details } }) =>
        [
          [
            ...details.filter((detail) => used(`${name}${detail}`)).map((detail) => `${detail} as ${name}${detail}`),
            name,
          ],
          path,
        ] as const,
    ),
  ] as const;
  return `// Written by docs.ts from the elements' comments: change those and run \`npm run docs\`.
${imports
  .filter(([names]) => names.length > 0)
  .map(([names, path]) => `import type { ${names.join(", ")} } from "${path}";`)
  .join("\n")}

/** Every element by its tag: its class, the attributes and properties a page sets, and the events it fires. */
export interface G40Elements {
${types}}
`;
}
