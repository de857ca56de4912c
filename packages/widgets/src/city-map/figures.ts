import type { CityOverview, PlacedMeasure } from "@g40-inburgering/core/types";
import { cityMapFigureWords } from "../translations/city-map-figures.js";
import type { Host } from "./chosen.js";
import { type Measured, measured, type Standing } from "./measured.js";
import type { Asked, Group, Picture, Shared } from "./picture.js";
import { signsOf } from "./signs.js";

const STANDINGS: readonly Standing[] = ["side", "about", "other", "period", "without", "none"];

/**
 * The figures of a measure: those that may stand side by side as discs by their size, and the others apart, each with what
 * keeps it there.
 * @param data of the published survey; undefined for a measure there is none of
 * @throws {Reasoned} for a measure there is none of, naming those there are
 */
export async function picture(
  host: Host,
  shared: Shared,
  asked: Asked,
  data: PlacedMeasure | undefined,
): Promise<Picture> {
  const parts = host.survey || asked.cities ? await shared.loadParts() : undefined;
  const own = await parts?.chosen(host, shared, asked);
  const placed = host.survey ? own?.figures : data;
  return placed
    ? pictureOf(shared, own?.cities ?? shared.overview, placed, asked)
    : (await shared.loadParts()).unknown(host, shared, "measure", asked.measure ?? "");
}

function pictureOf(
  { html: h, month, none }: Shared,
  cities: readonly CityOverview[],
  placed: PlacedMeasure,
  { per, lang }: Asked,
): Picture {
  const perThousand = per === "thousand";
  const words = cityMapFigureWords[lang];
  const { disc, full, open, ring, cross, dot } = signsOf(h);
  const all = measured(cities, placed, perThousand);
  const largest = all[0]?.value || 1;
  const { format } = new Intl.NumberFormat(
    words.locale,
    perThousand ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : {},
  );
  const textOf = ({ standing, value = 0, valueTo }: Measured): string => {
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
    const word = standing === "none" ? none(lang) : words.standings[standing];
    const sized = most?.value !== undefined;
    return {
      key: standing,
      word,
      sign: standing === "side" ? full : standing === "about" ? open : most && signOf(most),
      cities: own.map((row) => ({
        city: row.city,
        sign: signOf(row),
        said: sized ? textOf(row) : word.toLowerCase(),
        ...(sized ? { value: textOf(row) } : {}),
      })),
    };
  }).filter(({ cities: own }) => own.length > 0);
  const side = all.filter(({ value }) => value !== undefined);
  const ends = side.length > 1 ? [...side.slice(0, 1), ...side.slice(-1)] : [];
  const apart = groups.filter(({ key }) => key === "other" || key === "period");
  const title = placed.label[lang];
  const nameOf = ({ city }: { readonly city: CityOverview }) => city.label ?? city.name;
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
      measure: placed.measure,
      ...(placed.country ? { country: placed.country } : {}),
      ...(perThousand ? { per: "thousand" } : {}),
    },
  };
}
