import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { survey as published } from "@g40-inburgering/core/data/survey";
import { cityBundleOf } from "@g40-inburgering/core/overviews";
import { lineRanges } from "@g40-inburgering/core/query";
import { figureText } from "@g40-inburgering/core/text";
import type { CityBundle, CityId, Dataset, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { cityMapEvidenceWords } from "../translations/city-map-evidence.js";
import { evidenceWords } from "../translations/evidence.js";
import type { Picture } from "./picture.js";
import { shownOf } from "./shown-of.js";

const loadBundle = async (id: CityId, survey: Dataset | undefined): Promise<CityBundle> =>
  (survey && cityBundleOf(survey, id)) ?? (await (await profileLoaders[id]()).profile.loadBundle());

/** Every number a city gives for a measure, in its own words, with what it counts where that is something else. */
export async function figureEvidence(
  { survey, picture }: { readonly survey: Dataset | undefined; readonly picture: Picture | undefined },
  { html: h }: { readonly html: typeof html },
  id: CityId,
  { measure, per, country }: Readonly<Record<string, string>>,
  lang: Lang,
): Promise<TemplateResult> {
  const { lines } = evidenceWords[lang];
  const { name, said, value } = shownOf(picture, id);
  const { figures, notes, answers } = await loadBundle(id, survey);
  const own = figures.filter((figure) => figure.measure === measure && (!country || figure.country === country));
  const quotes = [...new Set(own.map(({ quote }) => quote))];
  const isSide = said === value;
  const rate = per ? cityMapEvidenceWords[lang].perThousand(said) : "";
  return h`<p class="small"><b translate="no">${name}</b> ${isSide ? rate : said}</p>
    ${quotes.map((quote) => {
      const rows = own.filter((figure) => figure.quote === quote);
      const about = notes.filter((note) => rows.some((figure) => figure.note === note.id));
      const answer = answers.find(({ item }) => item === rows[0]?.item);
      return h`<p class="small">${rows.map((figure) => figureText(figure, published.period, lang)).join(", ")}</p>
        <blockquote class="quote" lang="nl">“${quote}”</blockquote>
        ${about.map(({ text }) => h`<p class="small">${text[lang]}</p>`)}
        <p class="small">${lines} ${lineRanges(answer?.lines ?? [])}</p>`;
    })}`;
}
