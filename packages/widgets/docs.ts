/** Makes the elements' manifest, the editor's completion data and the README tables from the elements' own comments. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cli } from "@custom-elements-manifest/analyzer/cli.js";

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly { readonly name: string; readonly description?: string }[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: { readonly path: string; declarations?: (Declaration & { tagName?: string })[] }[];
}

const TAGS: Readonly<Record<string, string>> = { CityCard: "g40-city-card", StanceChart: "g40-stance-chart" };
const COMMON: readonly Described[] = [
  { name: "lang", description: "`nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch." },
  { name: "theme", description: "`light` or `dark`; by default the page's own `color-scheme`." },
];
const EXTRA: Readonly<Record<string, readonly Described[]>> = {
  CityCard: [{ name: "density", description: "`compact` leaves out the five answers and the second quote." }],
  StanceChart: [],
};

const here = (file: string) => resolve(import.meta.dirname, file);

/** The manifest, with what the analyzer cannot see: tags registered elsewhere, attributes that only CSS reads. */
async function manifest(): Promise<Manifest> {
  const made: Manifest = await cli({
    argv: ["analyze", "--litelement", "--globs", "src/*/city-card.ts", "src/*/stance-chart.ts", "--quiet"],
    cwd: import.meta.dirname,
    noWrite: true,
  });
  const modules = made.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? [])
      .filter(({ name }) => name in TAGS)
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
          tagName: TAGS[declaration.name] ?? "",
          customElement: true,
          attributes: [...attributes, ...COMMON, ...(EXTRA[declaration.name] ?? [])],
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

const reference = (made: Manifest) =>
  declarationsOf(made)
    .map(({ tagName, description, attributes, events, slots, cssParts, cssProperties }) =>
      [
        `### \`<${tagName}>\``,
        oneLine(description),
        table("attribute", attributes),
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
