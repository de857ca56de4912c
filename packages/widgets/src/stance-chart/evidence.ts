import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { profileOf } from "@g40-inburgering/core/overviews";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, CityProfile, Dataset, Lang, StanceLabels, StatementId } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { evidenceWords } from "../translations/evidence.js";

/** What an element hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly stanceLabels: StanceLabels;
}

const loadProfile = async (id: CityId, survey: Dataset | undefined): Promise<Omit<CityProfile, "loadBundle">> => {
  const passed = survey && profileOf(survey, id);
  return passed ?? (await profileLoaders[id]()).profile;
};

/** What a city said on a statement, with the reason for its code and its lines in the source. */
export async function evidence(
  { survey }: { readonly survey: Dataset | undefined },
  { html: h, stanceLabels: labels }: Shared,
  id: CityId,
  statement: StatementId,
  lang: Lang,
): Promise<TemplateResult> {
  const words = evidenceWords[lang];
  const { city, stances, outline } = await loadProfile(id, survey);
  const row = stances.find(({ item }) => item === statement);
  const answer = outline.find(({ item }) => item === statement);
  if (!row || !answer) return h`<p class="small"><b translate="no">${city.name}</b> ${words.didNotTakePart}</p>`;
  const sayings = row.quote.toLowerCase() !== labels[row.stance].nl.toLowerCase();
  const alone = !sayings && answer.words === row.quote.split(" ").length;
  const stance = [
    labels[row.stance][lang].toLowerCase(),
    row.qualified ? labels.qualified[lang] : "",
    alone ? words.noReason : "",
  ];
  return h`<p class="small"><b translate="no">${city.name}</b> ${stance.filter(Boolean).join(", ")}</p>
    ${sayings ? h`<blockquote class="quote" lang="nl">“${row.quote}”</blockquote>` : ""}
    <p class="small">${row.why[lang]}</p>
    <p class="small">${words.lines} ${lineRanges(answer.lines)}</p>`;
}
