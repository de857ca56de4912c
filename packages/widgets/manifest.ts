/** What the elements' own comments say of them: the one source of manifest, types, editor data and README tables. */
import { cli } from "@custom-elements-manifest/analyzer/cli.js";
import { type Attribute, attributeType } from "./attribute-type.js";
import { classOf, ELEMENTS } from "./elements.js";
import { TOKENS } from "./src/shared/tokens.js";

export interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
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

export interface Manifest {
  readonly modules: { readonly path: string; declarations?: (Declaration & { tagName?: string })[] }[];
}

const TAGS = new Map(ELEMENTS.map((element) => [classOf(element), `g40-${element}`]));

const LANG: Attribute = {
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

/** The manifest, with what the analyzer cannot see: tags registered elsewhere, and what custom properties are for. */
export async function manifest(): Promise<Manifest> {
  // The analyzer names the manifest in the package.json of the folder it runs in.
  process.chdir(import.meta.dirname);
  const made = await cli<Manifest>({
    argv: ["analyze", "--litelement", "--globs", ...ELEMENTS.map((element) => `src/*/${element}.ts`), "--quiet"],
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
        const typed = [...attributes, LANG].map((attribute) => ({
          ...attribute,
          type: { text: attributeType(attribute) },
        }));
        return {
          ...declaration,
          tagName: TAGS.get(declaration.name) ?? "",
          customElement: true,
          attributes: typed,
          cssProperties: (declaration.cssProperties ?? []).map(described),
        };
      }),
  }));
  return { ...made, modules };
}

export const declarationsOf = ({ modules }: Manifest) => modules.flatMap(({ declarations = [] }) => declarations);

/** Fields that are set from script alone: described, public and no attribute. */
export const propertiesOf = ({ members = [], attributes = [] }: Declaration) =>
  members.filter(
    ({ name, kind, description, readonly }) =>
      kind === "field" &&
      description &&
      !readonly &&
      !name.startsWith("#") &&
      !attributes.some(({ fieldName }) => fieldName === name),
  );
