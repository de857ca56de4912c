import { evidenceLoaders } from "@g40-inburgering/core/data/evidence-loaders";
import { items } from "@g40-inburgering/core/data/items";
import { themeEvidenceOf } from "@g40-inburgering/core/overviews";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, Dataset, Lang, ThemeId } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { cityMapEvidenceWords } from "../translations/city-map-evidence.js";
import { evidenceWords } from "../translations/evidence.js";
import type { Picture } from "./picture.js";
import { shownOf } from "./shown-of.js";

/** The words in which a city raises a theme, in each of its answers that does. */
export async function themeEvidence(
  { survey, picture }: { readonly survey: Dataset | undefined; readonly picture: Picture | undefined },
  { html: h }: { readonly html: typeof html },
  city: CityId,
  theme: ThemeId,
  lang: Lang,
): Promise<TemplateResult> {
  const words = cityMapEvidenceWords[lang];
  const { lines } = evidenceWords[lang];
  const mentions = survey ? themeEvidenceOf(survey, theme) : (await evidenceLoaders[theme]()).evidence;
  const own = mentions.filter((mention) => mention.city === city);
  const { name, said } = shownOf(picture, city);
  if (own.length === 0) return h`<p class="small"><b translate="no">${name}</b> ${said}.</p>`;
  return h`<p class="small"><b translate="no">${name}</b> ${words.raises(own.length)}</p>
    ${own.map(
      (mention) => h`<blockquote class="quote" lang="nl">“${mention.quote}”</blockquote>
        <p class="small">${items.find(({ id }) => id === mention.item)?.label[lang]}. ${lines} ${lineRanges(mention.lines)}</p>`,
    )}`;
}
