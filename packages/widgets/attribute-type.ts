/** What an attribute takes, as a TypeScript type. */
export interface Attribute {
  readonly name: string;
  readonly description?: string;
  /** The property it sets; none for an attribute that only CSS or a part reads. */
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}

/** Attributes that take the same on every element. */
const SAME: Readonly<Record<string, string>> = {
  lang: '"nl" | "en"',
  "heading-level": '"2" | "3" | "4" | "5" | "6" | "none"',
  city: "CityId | (string & {})",
  item: "ItemId",
  statement: "StatementId",
};

const WORD = "`([\\w-]+)`(?: \\(default\\))?";
const LEADING_WORDS = new RegExp(`^${WORD}(?:(?:,| or|, or) ${WORD})*(?=[ ;,.])`);

/** The words in backticks that a description begins with: all that the attribute takes. */
function leadingWords(description: string): string | undefined {
  const [leading] = LEADING_WORDS.exec(description) ?? [];
  return leading && [...leading.matchAll(/`([\w-]+)`/g)].map(([, word]) => `"${word}"`).join(" | ");
}

const isText = (type: string) => /^string( \| (null|undefined))*$/.test(type);

/** Its type: the same everywhere for some, else as declared, else the words its description begins with, else text. */
export function attributeType({ name, description = "", type }: Attribute): string {
  const declared = type?.text ?? "string";
  const words = SAME[name] ?? (isText(declared) ? leadingWords(description) : undefined);
  if (!words) return declared;
  return declared.includes("| null") ? `${words} | null` : words;
}
