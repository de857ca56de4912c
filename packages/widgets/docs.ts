/** Makes the elements' manifest, the editor's completion data and the README tables from the elements' own comments. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cli } from "@custom-elements-manifest/analyzer/cli.js";
import { classOf, ELEMENTS } from "./elements.js";
import { TOKENS } from "./src/shared/tokens.js";

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly (Described & {
    readonly kind?: string;
    readonly privacy?: string;
    readonly readonly?: boolean;
  })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: { readonly path: string; declarations?: (Declaration & { tagName?: string })[] }[];
}

const TAGS = new Map(ELEMENTS.map((element) => [classOf(element), `g40-${element}`]));

const LANG: Described = {
  name: "lang",
  description: "`nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch.",
};

/** A custom property with what it is for and what stands in for it, from the one list of them. */
function described({ name }: Described): Described {
  const token = TOKENS.find((candidate) => candidate.name === name);
  if (!token) throw new Error(`${name} stands in no list: add it to src/shared/tokens.ts.`);
  const { description, fallbacks } = token;
  const standIns = fallbacks.map((fallback) => `\`${fallback}\``).join(", then ");
  return { name, description: standIns ? `${description} Falls back to ${standIns}.` : description };
}

const here = (file: string) => resolve(import.meta.dirname, file);

/** The manifest, with what the analyzer cannot see: tags registered elsewhere, and what custom properties are for. */
async function manifest(): Promise<Manifest> {
  const made: Manifest = await cli({
    argv: ["analyze", "--litelement", "--globs", ...ELEMENTS.map((element) => `src/*/${element}.ts`), "--quiet"],
    cwd: import.meta.dirname,
    noWrite: true,
  });
  const modules = made.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? [])
      .filter(({ name }) => TAGS.has(name))
      .map((declaration) => {
        const attributes = (declaration.attributes ?? [])
          .filter(({ name }) => name !== "lang")
          .map((attribute) => ({
            ...attribute,
            description:
              attribute.description ??
              declaration.members?.find(({ name }) => name === attribute.fieldName)?.description ??
              "",
          }))
          .filter(({ description }) => description !== "");
        return {
          ...declaration,
          tagName: TAGS.get(declaration.name) ?? "",
          customElement: true,
          attributes: [...attributes, LANG],
          cssProperties: (declaration.cssProperties ?? []).map(described),
        };
      }),
  }));
  return { ...made, modules };
}

const declarationsOf = ({ modules }: Manifest) => modules.flatMap(({ declarations = [] }) => declarations);

const completion = (made: Manifest) => ({
  version: 1.1,
  tags: declarationsOf(made).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({ name: attribute.name, description: attribute.description })),
  })),
});

const oneLine = (text = "") => text.replace(/\s+/g, " ").trim();

function table(title: string, rows: readonly Described[] = []): string {
  const lines = rows.map(
    ({ name, description }) => `| ${name ? `\`${name}\`` : "(default)"} | ${oneLine(description)} |`,
  );
  return lines.length === 0 ? "" : [`| ${title} | |`, "|---|---|", ...lines].join("\n");
}

/** Fields that are set from script alone: described, public and no attribute. */
const propertiesOf = ({ members = [], attributes = [] }: Declaration) =>
  members.filter(
    ({ name, kind, description, readonly }) =>
      kind === "field" &&
      description &&
      !readonly &&
      !name.startsWith("#") &&
      !attributes.some(({ fieldName }) => fieldName === name),
  );

const reference = (made: Manifest) =>
  declarationsOf(made)
    .map((declaration) => ({ ...declaration, properties: propertiesOf(declaration) }))
    .map(({ tagName, description, attributes, properties, events, slots, cssParts, cssProperties }) =>
      [
        `### \`<${tagName}>\``,
        oneLine(description),
        table("attribute", attributes),
        table("property", properties),
        table("event", events),
        table("slot", slots),
        table("part", cssParts),
        table("custom property", cssProperties),
      ]
        .filter(Boolean)
        .join("\n\n"),
    )
    .join("\n\n");

function readme(made: Manifest): string {
  const text = readFileSync(here("README.md"), "utf8");
  const [before = "", rest = ""] = text.split("<!-- reference -->\n");
  const after = rest.split("<!-- /reference -->")[1] ?? "\n";
  return `${before}<!-- reference -->\n\n${reference(made)}\n\n<!-- /reference -->${after}`;
}

const made = await manifest();
const files: Readonly<Record<string, string>> = {
  "custom-elements.json": `${JSON.stringify(made, null, 2)}\n`,
  "vscode.html-custom-data.json": `${JSON.stringify(completion(made), null, 2)}\n`,
  "README.md": readme(made),
};
const stale = Object.entries(files).filter(
  ([file, text]) => !existsSync(here(file)) || readFileSync(here(file), "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const [file] of stale)
    console.error(`packages/widgets/${file} is not what the elements say: run \`npm run docs\`.`);
  if (stale.length > 0) process.exit(1);
} else {
  for (const [file, text] of stale) writeFileSync(here(file), text);
}
console.log(
  `docs: ${declarationsOf(made).length} elements, ${stale.length} of ${Object.keys(files).length} files differed`,
);
