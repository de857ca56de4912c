import type { Bilingual, CityOverview, Lang, MeasureOverview } from "@g40-inburgering/core/types";
import type { html } from "lit";
import { cityMapViewWords } from "../translations/city-map-views.js";
import { type Measured, measured, type Standing } from "./measured.js";
import type { Group, Picture } from "./picture.js";
import { signsOf } from "./signs.js";

const STANDINGS: readonly Standing[] = ["side", "about", "other", "period", "without", "none"];

/**
 * The figures of a measure: those that may stand side by side as discs by their size, and the others apart, each with what
 * keeps it there.
 */
export function pictureOfMeasure(
  { html: h, month }: { readonly html: typeof html; readonly month: Bilingual },
  cities: readonly CityOverview[],
  overview: MeasureOverview,
  perThousand: boolean,
  lang: Lang,
): Picture {
  const words = cityMapViewWords[lang];
  const { disc, full, open, ring, cross, dot } = signsOf(h);
  const all = measured(cities, overview, perThousand);
  const largest = all[0]?.value || 1;
  const { format } = new Intl.NumberFormat(
    words.locale,
    perThousand ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : {},
  );
  const textOf = ({ standing, value, valueTo, text }: Measured): string => {
    if (value === undefined) return text?.[lang] ?? "";
    const range = valueTo === undefined ? format(value) : `${format(value)}–${format(valueTo)}`;
    return standing === "about" ? `${words.about} ${range}` : range;
  };
  const signOf = ({ standing, value }: Measured) => {
    if (value !== undefined) return disc(value / largest, standing === "about");
    if (standing === "without") return ring;
    return standing === "none" ? dot : cross;
  };
  const groups = STANDINGS.map((standing): Group => {
    const own = all.filter((row) => row.standing === standing);
    const [most] = own;
    const word = words.standings[standing];
    const sized = most?.value !== undefined;
    return {
      key: standing,
      word,
      sign: standing === "side" ? full : standing === "about" ? open : most && signOf(most),
      cities: own.map((row) => ({
        city: row.city,
        sign: signOf(row),
        said: sized ? textOf(row) : word.toLowerCase(),
        value: textOf(row),
      })),
    };
  }).filter(({ cities: own }) => own.length > 0);
  const side = all.filter(({ value }) => value !== undefined);
  const ends = side.length > 1 ? [...side.slice(0, 1), ...side.slice(-1)] : [];
  const apart = groups.filter(({ key }) => key === "other" || key === "period");
  const nameOf = ({ city }: { readonly city: CityOverview }) => city.label ?? city.name;
  const title = overview.label[lang];
  return {
    eyebrow: words.figures(month[lang]),
    title: perThousand ? `${title}, ${words.perThousand}` : title,
    base: words.measured(side.length, cities.filter(({ codes }) => codes).length, perThousand),
    groups,
    notes: ends.map((row) => h`${signOf(row)}<span>${textOf(row)} <span translate="no">${nameOf(row)}</span></span>`),
    apart:
      apart.length > 0
        ? h`<p class="small apart" aria-hidden="true">${words.apart}: ${apart.map(({ word, cities: own }, at) => h`${at > 0 ? "; " : ""}${own.map(nameOf).join(", ")} (${word.toLowerCase()})`)}.</p>`
        : undefined,
    detail: {
      measure: overview.measure,
      ...(overview.country ? { country: overview.country } : {}),
      ...(perThousand ? { per: "thousand" } : {}),
    },
  };
}
