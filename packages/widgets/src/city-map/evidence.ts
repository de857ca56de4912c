import type { CityId, Dataset, Lang, StatementId, ThemeId } from "@g40-inburgering/core/types";
import type { TemplateResult } from "lit";
import { type Shared, evidence as stanceEvidence } from "../stance-chart/evidence.js";
import { figureEvidence } from "./figure-evidence.js";
import type { Picture } from "./picture.js";
import { themeEvidence } from "./theme-evidence.js";

/** A map that shows words. */
export interface Showing {
  readonly survey: Dataset | undefined;
  readonly picture: Picture | undefined;
}

/** The words behind what the map shows of a city: its stance, its number or the theme it raises. */
export function evidence(
  host: Showing,
  shared: Shared,
  city: CityId,
  lang: Lang,
  _title: string,
): TemplateResult | Promise<TemplateResult> {
  const detail = (host.picture?.detail ?? {}) as Readonly<Record<string, string>>;
  const { measure, raises, statement } = detail;
  if (measure) return figureEvidence(host, shared, city, detail, lang);
  if (raises) return themeEvidence(host, shared, city, raises as ThemeId, lang);
  return stanceEvidence(host, shared, city, statement as StatementId, lang);
}
