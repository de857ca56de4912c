import {
  answersOf,
  type CityBundle,
  type CityId,
  type CityProfile,
  cities,
  type ItemId,
  loadCity,
  loadProfile,
  loadTranslation,
  type MeasureId,
  mentionsOf,
  stances as stanceRows,
  THEMES,
  type ThemeId,
} from "@g40-inburgering/core";
import { evidenceLoaders } from "@g40-inburgering/core/data/evidence-loaders";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import { placedMeasureLoaders } from "@g40-inburgering/core/data/placed-measure-loaders";
import { quotesLoaders } from "@g40-inburgering/core/data/quotes-loaders";
import type { View } from "@g40-inburgering/widgets/snippets";

/** Data by kind and id, as `inlined.ts` reads them. */
export type Inlined = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function each<Value>(ids: readonly CityId[], load: (id: CityId) => Promise<Value>) {
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await load(id)] as const)));
}

const everyCity = cities.map(({ id }) => id);

/** A profile, as far as the words behind its stances need it. */
async function stancesOnly(id: CityId, item?: string) {
  const { city, stances, outline } = await loadProfile(id);
  const asked = <Row extends { readonly item: ItemId }>(rows: readonly Row[]) =>
    rows.filter((row) => (item ? row.item === item : stances.some((stance) => stance.item === row.item)));
  return {
    city,
    stances: asked(stances),
    outline: asked(outline).map(({ item, words, lines }) => ({ item, words, lines })),
  };
}

/** All a city said, as far as the words behind its figures for a measure need it. */
async function figuresOnly(id: CityId, measure: MeasureId): Promise<Partial<CityBundle>> {
  const bundle = await loadCity(id);
  const figures = bundle.figures.filter((row) => row.measure === measure);
  const notes = bundle.notes.filter(({ id }) => figures.some(({ note }) => note === id));
  const answers = bundle.answers.filter(({ item }) => figures.some((figure) => figure.item === item));
  const places = answers.map(({ city, item, lines }) => ({ city, item, lines }) as (typeof answers)[number]);
  return { figures, notes, answers: places };
}

/** All a city said on one item. */
async function itemOnly(id: CityId, item: string) {
  const { city, ...tables } = await loadCity(id);
  const rows = Object.entries(tables).map(([name, table]) => [
    name,
    (table as readonly { readonly item: ItemId }[]).filter((row) => row.item === item),
  ]);
  return { city, ...Object.fromEntries(rows) };
}

const translated = (id: CityId, item?: string) =>
  loadTranslation(id).then((rows) => ({ translations: rows.filter((row) => !item || row.item === item) }));

const themeEvidence = async (theme: ThemeId, item?: string) => ({
  evidence: (await evidenceLoaders[theme]()).evidence.filter((row) => !item || row.item === item),
});

const allEvidence = async (item?: string) =>
  Object.fromEntries(
    await Promise.all(THEMES.map(async (theme) => [theme, await themeEvidence(theme, item)] as const)),
  );

async function measured({ lang }: View, measure: MeasureId): Promise<Inlined> {
  const loaders = measureLoaders[lang] as Partial<Record<MeasureId, () => Promise<object>>>;
  return { [lang === "en" ? "measuresEn" : "measuresNl"]: { [measure]: { ...(await loaders[measure]?.()) } } };
}

const stances = async (item?: string): Promise<Inlined> => ({
  profiles: await each(everyCity, (id) => stancesOnly(id, item)),
  tables: { stances: stanceRows.filter((row) => !item || row.item === item) },
});

const DATA: Readonly<Record<View["element"], (view: View) => Promise<Inlined>>> = {
  "city-card": async ({ attributes, lang }) => {
    const city = [attributes.city as CityId];
    return {
      profiles: await each(city, loadProfile),
      cities: await each(city, loadCity),
      translations: lang === "en" ? await each(city, (id) => translated(id)) : {},
    };
  },
  quote: async ({ attributes: { city = "", item = "" }, lang }) => {
    const id = [city as CityId];
    return {
      quotes: await each(id, async (key) => ({
        ...(await (quotesLoaders as Record<string, () => Promise<object>>)[key]?.()),
      })),
      cities: await each(id, (key) => itemOnly(key, item)),
      translations: lang === "en" ? await each(id, (key) => translated(key, item)) : {},
    };
  },
  "stance-chart": ({ attributes }) => stances(attributes.statement),
  crosstab: () => stances(),
  "city-map": async (view) => {
    const { measure, raises, statement } = view.attributes;
    if (raises) {
      const theme = raises as ThemeId;
      return { evidence: { [theme]: await themeEvidence(theme) }, tables: { mentions: mentionsOf({ theme }) } };
    }
    if (!measure) return stances(statement);
    const id = measure as MeasureId;
    return {
      ...(await measured(view, id)),
      placedMeasures: { [id]: { ...(await placedMeasureLoaders[id]()) } },
      profiles: await each(everyCity, async () => ({})),
      cities: await each(everyCity, (city) => figuresOnly(city, id)),
    };
  },
  "theme-chart": async ({ attributes }) => ({
    evidence: await allEvidence(attributes.item),
    tables: { mentions: mentionsOf(attributes.item ? { item: attributes.item as ItemId } : {}) },
  }),
  "figure-chart": async (view) => {
    const measure = view.attributes.measure as MeasureId;
    return { ...(await measured(view, measure)), cities: await each(everyCity, (city) => figuresOnly(city, measure)) };
  },
  explorer: async ({ lang }) => ({
    profiles: await each(everyCity, async (): Promise<Partial<CityProfile>> => ({})),
    cities: await each(everyCity, loadCity),
    evidence: await allEvidence(),
    translations:
      lang === "en"
        ? await each(
            everyCity.filter((id) => answersOf({ city: id }).length > 0),
            (id) => translated(id),
          )
        : {},
  }),
};

/** All that a view may load when a reader opens something in it. */
export const dataOf = (view: View): Promise<Inlined> => DATA[view.element](view);
