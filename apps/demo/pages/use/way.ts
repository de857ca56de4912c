import type { Lang } from "@g40-inburgering/core";
import { inBoth, inLang, type PagePair, type Script } from "../../page.js";
import { withCode } from "../../prose.js";

type Words = readonly [nl: string, en: string];

/** A way to use the survey elsewhere: what to paste, what a reader gets, what happens when it fails. */
export interface Way {
  readonly file: string;
  readonly label: Words;
  /** For the list of ways: who it is for. */
  readonly suits: Words;
  readonly title: Words;
  readonly lead: Words;
  readonly scripts: readonly Script[];
  /** Code to take, with words around it. */
  readonly paste: (lang: Lang) => string;
  readonly gets: Words;
  /** What the reader sees, at work in the page. */
  readonly shown?: (lang: Lang, root: string) => string;
  readonly fails: readonly Words[];
}

export const paragraph = (text: string): string => `<p>${withCode(text)}</p>`;

/** Its page in both languages. */
export function wayPages(way: Way): PagePair {
  return inBoth(way.file, (lang, root) => {
    const t = inLang(lang);
    const { label, title, lead, scripts, paste, gets, shown, fails } = way;
    return {
      part: "use",
      label: t(...label),
      title: `${t(...title)} | g40-inburgering`,
      description: t(...lead).replaceAll("`", ""),
      scripts,
      body: `<h1>${t(...title)}</h1>
<p class="lead">${withCode(t(...lead))}</p>
<h2>${t("Wat u plakt", "What you paste")}</h2>
${paste(lang)}
<h2>${t("Wat de lezer krijgt", "What a reader gets")}</h2>
${paragraph(t(...gets))}
${shown ? `<div class="live">${shown(lang, root)}</div>` : ""}
<h2>${t("Als het misgaat", "When it fails")}</h2>
<ul>${fails.map((line) => `<li>${withCode(t(...line))}</li>`).join("")}</ul>`,
    };
  });
}
