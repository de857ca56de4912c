import { cities } from "@g40-inburgering/core/data/cities";
import { figures } from "@g40-inburgering/core/data/figures";
import { measures } from "@g40-inburgering/core/data/measures";
import { notes } from "@g40-inburgering/core/data/notes";
import { survey as study } from "@g40-inburgering/core/data/survey";
import { measureOverviewOf } from "@g40-inburgering/core/overviews";
import { nearest } from "@g40-inburgering/core/text";
import type { Dataset, MeasureOverview } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";
import { readSurvey } from "../shared/read-survey.js";
import type { FailureReason } from "../shared/report.js";
import type { Asked } from "./figure-chart.js";
import { only } from "./only.js";

type Tables = Pick<Dataset, "survey" | "cities" | "figures" | "measures" | "notes">;

/** The published tables that figures are read with. */
export const tables: Tables = { survey: study, cities, figures, measures, notes };

/** An error that names what there is, and of that the nearest. */
function noSuch(reason: FailureReason, what: string, value: string, known: readonly string[]) {
  const ids = [...new Set(known)];
  return because(
    reason,
    `knows no ${what} "${value}". Did you mean ${what}="${nearest(value, ids)}"? There are ${ids.join(", ")}.`,
  );
}

/**
 * A measure compared over the period or of the country a page asks, or of a survey that it passed. Loaded only then, or to
 * say that there is no such measure.
 * @throws {Reasoned} of reason `unknown-measure`, `unknown-period` or `unknown-country`, naming the nearest, or `malformed-data`
 */
export function find(survey: Dataset | undefined, ...[measure, lang, ids, period, country]: Asked): MeasureOverview {
  const known = measures.map(({ id }) => id);
  if (!known.includes(measure)) throw noSuch("unknown-measure", "measure", measure, known);
  const comparing = { period: period ?? undefined, country: country ?? undefined };
  const make = (of: Tables) => measureOverviewOf(of, measure, lang, comparing);
  const overview = survey ? readSurvey(survey, ["cities", "measures", "figures", "notes"], make) : make(tables);
  if (!overview) throw noSuch("unknown-measure", "measure", measure, known);
  const own = (survey ?? tables).figures.filter((figure) => figure.measure === measure);
  const countries = own.flatMap((figure) => figure.country ?? []);
  if (overview.country && !countries.includes(overview.country))
    throw noSuch("unknown-country", "country", overview.country, countries);
  const { scale, apart } = overview;
  const periods = own.map((figure) => figure.period);
  if (scale.length + apart.other.length === 0) throw noSuch("unknown-period", "period", overview.period, periods);
  return only(overview, ids);
}
