import type { CityId, Dataset, Lang, StatementOverview } from "@g40-inburgering/core/types";
import type { TemplateResult } from "lit";
import { evidence, type Shared } from "../stance-chart/evidence.js";

/**
 * What a city said on both statements, each under its wording, with its lines in the source.
 * @param answered whether it said anything
 */
export async function words(
  host: { readonly survey: Dataset | undefined },
  shared: Shared & { readonly statements: readonly StatementOverview[] },
  city: CityId,
  answered: boolean,
  lang: Lang,
): Promise<TemplateResult> {
  const { html: h, statements } = shared;
  const asked = answered ? statements : statements.slice(0, 1);
  const said = await Promise.all(asked.map(({ id }) => evidence(host, shared, city, id, lang)));
  return h`${said.map(
    (view, place) =>
      h`<section>${answered ? h`<p class="small">“${asked[place]?.wording[lang]}”</p>` : ""}${view}</section>`,
  )}`;
}
