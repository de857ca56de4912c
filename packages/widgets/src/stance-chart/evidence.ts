import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { loadProfile } from "@g40-inburgering/core/load";
import { lineRanges } from "@g40-inburgering/core/query";
import type { CityId, Lang, StatementId } from "@g40-inburgering/core/types";
import { html, nothing, type TemplateResult } from "lit";
import { saysMore } from "../shared/says-more.js";
import { stanceChartWords } from "../translations/stance-chart.js";

/** What a city said on a statement, with the reason for its code and its lines in the source. */
export async function evidence(id: CityId, statement: StatementId, lang: Lang): Promise<TemplateResult> {
  const { city, stances, outline } = await loadProfile(id);
  const words = stanceChartWords[lang];
  const row = stances.find(({ item }) => item === statement);
  if (!row) return html`<p class="small"><b translate="no">${city.name}</b> ${words.didNotTakePart}</p>`;
  const lines = outline.find(({ item }) => item === statement)?.lines ?? [];
  const stance = stanceLabels[row.stance][lang].toLowerCase();
  return html`<p class="small">
      <b translate="no">${city.name}</b> ${stance}${row.qualified ? `, ${stanceLabels.qualified[lang]}` : nothing}${
        saysMore(row) ? nothing : `, ${words.noReason}`
      }
    </p>
    ${saysMore(row) ? html`<blockquote class="quote" lang="nl">“${row.quote}”</blockquote>` : nothing}
    <p class="small">${row.why[lang]}</p>
    <p class="small">${words.lines} ${lineRanges(lines)}</p>`;
}
