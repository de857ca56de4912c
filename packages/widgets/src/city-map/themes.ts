import { themeCities } from "@g40-inburgering/core/data/theme-cities";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import type { CityId, CityOverview, Lang, ThemeId } from "@g40-inburgering/core/types";
import { cityMapThemeWords } from "../translations/city-map-themes.js";
import type { Host } from "./chosen.js";
import type { Asked, Group, Picture, Shared } from "./picture.js";
import { signsOf } from "./signs.js";

/**
 * Which cities raise a theme, which do not, and which did not answer at all.
 * @throws {Reasoned} for a theme there is none of, naming those there are
 */
export async function picture(host: Host, shared: Shared, asked: Asked): Promise<Picture> {
  const theme = asked.raises as ThemeId;
  const parts = host.survey || asked.cities ? await shared.loadParts() : undefined;
  const own = await parts?.chosen(host, shared, asked);
  const raising = host.survey ? own?.raising : themeCities[theme];
  return raising
    ? pictureOf(shared, own?.cities ?? shared.overview, theme, raising, asked.lang)
    : (await shared.loadParts()).unknown(host, shared, "theme", theme);
}

function pictureOf(
  { html: h, month, none }: Shared,
  cities: readonly CityOverview[],
  theme: ThemeId,
  raising: readonly CityId[],
  lang: Lang,
): Picture {
  const words = cityMapThemeWords[lang];
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
    group("none", none(lang), dot, ({ codes }) => !codes),
  ];
  return {
    eyebrow: words.theme(month[lang]),
    title: themeLabels[theme][lang],
    base: words.raised(groups[0]?.cities.length ?? 0, cities.filter(({ codes }) => codes).length),
    groups,
    notes: [],
    detail: { raises: theme },
  };
}
