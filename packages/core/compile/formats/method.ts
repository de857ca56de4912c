import type { City, Dataset } from "../../src/types.js";
import { STATEMENTS } from "../../src/vocabulary.js";

const SMALL = 100_000;
const LARGE = 150_000;

const percent = (n: number, base: number) => `${Math.round((100 * n) / base)} %`;
const rate = (cities: readonly City[]) => {
  const n = cities.filter(({ responded }) => responded).length;
  return `${n} of ${cities.length}`;
};

function responseTable(cities: readonly City[]): string {
  const provinces = [...new Set(cities.map(({ province }) => province))].sort();
  const sizes: [string, (city: City) => boolean][] = [
    ["under 100,000 inhabitants", ({ population }) => population < SMALL],
    ["100,000 to 150,000", ({ population }) => population >= SMALL && population < LARGE],
    ["150,000 and over", ({ population }) => population >= LARGE],
  ];
  const absent = (own: readonly City[]) =>
    own
      .filter(({ responded }) => !responded)
      .map(({ name }) => name)
      .join(", ") || "none";
  const line = (label: string, own: readonly City[]) => `| ${label} | ${rate(own)} | ${absent(own)} |`;
  return [
    "| part | answered | did not |",
    "| --- | --- | --- |",
    ...provinces.map((province) =>
      line(
        province,
        cities.filter((city) => city.province === province),
      ),
    ),
    ...sizes.map(([label, belongs]) => line(label, cities.filter(belongs))),
  ].join("\n");
}

function agreementTable({ agreement }: Dataset): string {
  return [
    "| code | answers coded | agreement | alpha |",
    "| --- | --- | --- | --- |",
    ...agreement.map(
      ({ code, n, agreement: share, alpha }) =>
        `| \`${code}\` | ${n} | ${(100 * share).toFixed(1)} % | ${alpha === null ? "no variation" : alpha.toFixed(2)} |`,
    ),
  ].join("\n");
}

/** Every fact the method page takes from the data, by the name it has in `data/method.md`. */
export function methodFacts(dataset: Dataset): Readonly<Record<string, string>> {
  const { survey, cities, answers, stances, figures, mentions, notes, themes, agreement } = dataset;
  const answered = cities.filter(({ responded }) => responded);
  const inhabitants = (own: readonly City[]) => own.reduce((sum, { population }) => sum + population, 0);
  const themeAlphas = agreement.flatMap(({ code, alpha }) =>
    code === "stance" || code === "qualified" || alpha === null ? [] : [alpha],
  );
  return {
    invited: String(survey.invited),
    responded: String(survey.responded),
    "response-rate": percent(survey.responded, survey.invited),
    nonresponse: String(survey.invited - survey.responded),
    "inhabitants-share": percent(inhabitants(answered), inhabitants(cities)),
    "response-table": responseTable(cities),
    answers: String(answers.length),
    missing: String(answers.filter(({ status }) => status === "missing").length),
    words: answers.reduce((sum, { words }) => sum + words, 0).toLocaleString("en"),
    stances: String(stances.length),
    statements: String(STATEMENTS.length),
    figures: String(figures.length),
    "figures-noted": String(figures.filter(({ note }) => note !== null).length),
    mentions: String(mentions.length),
    themes: String(themes.length),
    notes: String(notes.filter(({ kind }) => kind !== "definition").length),
    "definition-notes": String(notes.filter(({ kind }) => kind === "definition").length),
    "agreement-table": agreementTable(dataset),
    "alpha-least": themeAlphas.length > 0 ? Math.min(...themeAlphas).toFixed(2) : "not yet known",
    "alpha-most": themeAlphas.length > 0 ? Math.max(...themeAlphas).toFixed(2) : "not yet known",
    characters: (survey.sources[0]?.characters ?? 0).toLocaleString("en"),
    sha256: survey.sources[0]?.sha256 ?? "",
    "data-version": survey.dataVersion,
  };
}

/**
 * Puts the facts into the places `{{name}}` of the method text.
 * @throws {RangeError} for a place whose name is no fact
 */
export const fillMethod = (template: string, facts: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new RangeError(`No fact "${name}" for the method page.`);
    return fact;
  });
