import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, Lang, StanceLabels, StatementId } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import type { StanceChartWords } from "../translations/stance-chart.js";

/** What the chart hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly labels: StanceLabels;
  readonly words: StanceChartWords;
  readonly lang: Lang;
}

/** What a city said on a statement, with the reason for its code and its lines in the source. */
export async function evidence(id: CityId, statement: StatementId, shared: Shared): Promise<TemplateResult> {
  const { html, labels, words, lang } = shared;
  const { city, stances, outline } = (await profileLoaders[id]()).profile;
  const row = stances.find(({ item }) => item === statement);
  const answer = outline.find(({ item }) => item === statement);
  if (!row || !answer) return html`<p class="small"><b translate="no">${city.name}</b> ${words.didNotTakePart}</p>`;
  const sayings = row.quote.toLowerCase() !== labels[row.stance].nl.toLowerCase();
  const alone = !sayings && answer.words === row.quote.split(" ").length;
  const stance = [
    labels[row.stance][lang].toLowerCase(),
    row.qualified ? labels.qualified[lang] : "",
    alone ? words.noReason : "",
  ];
  return html`<p class="small"><b translate="no">${city.name}</b> ${stance.filter(Boolean).join(", ")}</p>
    ${sayings ? html`<blockquote class="quote" lang="nl">“${row.quote}”</blockquote>` : ""}
    <p class="small">${row.why[lang]}</p>
    <p class="small">${words.lines} ${lineRanges(answer.lines)}</p>`;
}
