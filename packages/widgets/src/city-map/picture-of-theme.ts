import type { Bilingual, CityId, CityOverview, Lang, ThemeId } from "@g40-inburgering/core/types";
import type { html } from "lit";
import { cityMapViewWords } from "../translations/city-map-views.js";
import type { Group, Picture } from "./picture.js";
import { signsOf } from "./signs.js";

/** Which cities raise a theme, which do not, and which did not answer at all. */
export function pictureOfTheme(
  { html: h, month }: { readonly html: typeof html; readonly month: Bilingual },
  cities: readonly CityOverview[],
  theme: ThemeId,
  label: Bilingual,
  raising: readonly CityId[],
  lang: Lang,
): Picture {
  const words = cityMapViewWords[lang];
  const { full, ring, dot } = signsOf(h);
  const group = (key: string, word: string, sign: unknown, isIn: (city: CityOverview) => boolean): Group => ({
    key,
    word,
    sign,
    cities: cities.filter(isIn).map((city) => ({ city, sign, said: word.toLowerCase() })),
  });
  const raises = ({ id }: CityOverview) => raising.includes(id);
  const groups = [
    group("raises", words.raises, full, raises),
    group("without", words.raisesNot, ring, (city) => !!city.codes && !raises(city)),
    group("none", words.standings.none, dot, ({ codes }) => !codes),
  ];
  return {
    eyebrow: words.theme(month[lang]),
    title: label[lang],
    base: words.raised(groups[0]?.cities.length ?? 0, cities.filter(({ codes }) => codes).length),
    groups,
    notes: [],
    detail: { raises: theme },
  };
}
