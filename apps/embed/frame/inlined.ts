/** Stands in for core's maps of imports: what a frame may show is in the page already, as JSON. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const text = document.querySelector('script[type="application/json"]')?.textContent;
const data: Readonly<Record<string, Readonly<Record<string, object>>>> = JSON.parse(text ?? "{}");

const loadersOf = (kind: string): Loaders =>
  Object.fromEntries(Object.entries(data[kind] ?? {}).map(([id, module]) => [id, async () => module]));

export const cityLoaders = loadersOf("cities");
export const translationLoaders = loadersOf("translations");
export const quotesLoaders = loadersOf("quotes");
export const themeQuotesLoaders = loadersOf("themeQuotes");
export const evidenceLoaders = loadersOf("evidence");
export const placedMeasureLoaders = loadersOf("placedMeasures");
export const measureLoaders = { nl: loadersOf("measuresNl"), en: loadersOf("measuresEn") };

/** A profile loads its own texts: the one thing in the data that JSON cannot say. */
export const profileLoaders: Loaders = Object.fromEntries(
  Object.entries(data.profiles ?? {}).map(([id, profile]) => [
    id,
    async () => ({ profile: { ...profile, loadBundle: cityLoaders[id] } }),
  ]),
);

/** Rows of a table: given as such, or those of the cities that are here. */
const rowsOf = (table: string) =>
  data.tables?.[table] ??
  Object.values(data.cities ?? {}).flatMap(
    (city) => (city as Readonly<Record<string, readonly object[]>>)[table] ?? [],
  );

export const answers = rowsOf("answers");
export const figures = rowsOf("figures");
export const mentions = rowsOf("mentions");
export const notes = rowsOf("notes");
export const stances = rowsOf("stances");
export const translations = Object.values(data.translations ?? {}).flatMap(
  (module) => (module as { readonly translations: readonly object[] }).translations,
);
