import type { Lang } from "@g40-inburgering/core";

/** The parts the site has, in the order of the navigation. */
export const PARTS = ["article", "use", "elements", "answers", "method"] as const;

export type Part = (typeof PARTS)[number];

/** A module a page loads; `standalone` is the script that newsrooms paste, as it is hosted. */
export type Script = "home" | "elements" | "npm" | "hydrate" | "copy" | "standalone";

export interface Page {
  /** Its file in the built site, which its address ends in; English ones in `en/`. */
  readonly file: string;
  /** The part it belongs to. */
  readonly part: Part;
  /** What it is called in the navigation. */
  readonly label: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** None for a page without script. */
  readonly scripts: readonly Script[];
}

/** A page in two languages: the same file, in English below `en/`. */
export type PagePair = readonly [nl: Page, en: Page];

export const LANGS: readonly Lang[] = ["nl", "en"];

/** File of a page in a language. */
export const fileIn = (lang: Lang, name: string): string => (lang === "en" ? `en/${name}` : name);

/** The way from a page to the root of the site. */
export const rootOf = (file: string): string => "../".repeat(file.split("/").length - 1) || "./";

/** The same page in both languages. */
export function inBoth(name: string, write: (lang: Lang, root: string) => Omit<Page, "file" | "lang">): PagePair {
  const page = (lang: Lang): Page => {
    const file = fileIn(lang, name);
    return { ...write(lang, rootOf(file)), file, lang };
  };
  return [page("nl"), page("en")];
}

/** Picks the words of a language: `const t = inLang(lang)`, then `t("Naam", "Name")`. */
export const inLang =
  (lang: Lang) =>
  (nl: string, en: string): string =>
    lang === "nl" ? nl : en;
