import { cities } from "@g40-inburgering/core/data/cities";
import { survey } from "@g40-inburgering/core/data/survey";
import type { Lang, StatementOverview } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";
import { cityMapEvidenceWords } from "../translations/city-map-evidence.js";
import type { Picture } from "./picture.js";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** What is in the file, apart from the cities: loaded only here. */
async function rowsOf({
  measure,
  raises,
  statement,
}: Readonly<Record<string, string>>): Promise<readonly { readonly city: string }[]> {
  if (measure)
    return (await import("@g40-inburgering/core/data/figures")).figures.filter((row) => row.measure === measure);
  if (raises)
    return (await import("@g40-inburgering/core/data/mentions")).mentions.filter((row) => row.theme === raises);
  return (await import("@g40-inburgering/core/data/stances")).stances.filter((row) => row.item === statement);
}

/** How the map is cited, its cities with their places and values as a file, and whose the drawing is. */
export async function more(
  host: HTMLElement & { readonly picture: Picture | undefined },
  shared: { readonly html: typeof html; readonly statements: readonly StatementOverview[] },
  title: string,
  lang: Lang,
): Promise<TemplateResult> {
  const { html: h } = shared;
  const words = cityMapEvidenceWords[lang];
  const shown = (host.picture?.detail ?? {}) as Readonly<Record<string, string>>;
  const rows = await rowsOf(shown);
  const wording = shared.statements.find(({ id }) => id === shown.statement)?.wording[lang];
  const id = `g40-${shown.measure ?? shown.raises ?? shown.statement}`;
  const citation = {
    id,
    author: "g40-inburgering",
    title: wording ? words.stances(wording) : shown.measure ? words.figures(title) : words.themes(title),
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: [],
    version: survey.dataVersion,
  };
  const file = rows.map((row) => {
    const { lat, lon, population } = cities.find((city) => city.id === row.city) ?? {};
    return { ...row, lat, lon, population };
  });
  const [outline, places, rest] = words.rights;
  const licence = h`<a href=${LICENCE}>CC BY 4.0</a>`;
  return h`${drawMore(host, shared, { citation, file: { name: id, rows: file } }, lang)}
    <p>${outline} ${licence}${places} ${licence}${rest}</p>`;
}
