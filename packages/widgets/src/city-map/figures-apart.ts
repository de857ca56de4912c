import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import { measureOverviewOf } from "@g40-inburgering/core/overviews";
import type { CityId, Dataset, Lang, MeasureId } from "@g40-inburgering/core/types";

/** In words, by city, the figures of a measure that may not stand side by side. */
export async function figuresApart(
  { survey }: { readonly survey: Dataset | undefined },
  _: unknown,
  measure: MeasureId,
  lang: Lang,
): Promise<Readonly<Partial<Record<CityId, string>>>> {
  const found = survey ? measureOverviewOf(survey, measure, lang) : (await measureLoaders[lang][measure]()).measure;
  const { other = [], period = [] } = found?.apart ?? {};
  return Object.fromEntries([...other, ...period].map(({ city, text }) => [city, text]));
}
