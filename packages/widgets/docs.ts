/**
 * Makes the elements' manifest, their types for templates, the editor's completion data and the README tables from the
 * elements' own comments, and puts the code of the consumers into the manual of frameworks.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { elementTypes } from "./element-types.js";
import { type Described, declarationsOf, type Manifest, manifest, propertiesOf } from "./manifest.js";
import { withShownCode } from "./shown-code.js";

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

const root = resolve(import.meta.dirname, "../..");
const here = (file: string) => resolve(import.meta.dirname, file);
const frameworks = resolve(root, "docs/frameworks.md");

function readme(made: Manifest): string {
  const text = readFileSync(here("README.md"), "utf8");
  const [before = "", rest = ""] = text.split("<!-- reference -->\n");
  const after = rest.split("<!-- /reference -->")[1] ?? "\n";
  return `${before}<!-- reference -->\n\n${reference(made)}\n\n<!-- /reference -->${after}`;
}

const made = await manifest();
const files: Readonly<Record<string, string>> = {
  [here("custom-elements.json")]: `${JSON.stringify(made, null, 2)}\n`,
  [here("vscode.html-custom-data.json")]: `${JSON.stringify(completion(made), null, 2)}\n`,
  [here("src/generated/elements.ts")]: elementTypes(declarationsOf(made)),
  [here("README.md")]: readme(made),
  [frameworks]: withShownCode(readFileSync(frameworks, "utf8")),
};
const stale = Object.entries(files).filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
if (process.argv.includes("--check")) {
  for (const [file] of stale)
    console.error(`${relative(root, file)} is not what the elements and consumers say: run \`npm run docs\`.`);
  if (stale.length > 0) process.exit(1);
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
}
console.log(
  `docs: ${declarationsOf(made).length} elements, ${stale.length} of ${Object.keys(files).length} files differed`,
);
