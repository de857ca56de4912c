import type { Bilingual, Figure, Lang, Unit } from "../types.js";

const LOCALES: Readonly<Record<Lang, string>> = { nl: "nl-NL", en: "en-GB" };

const WORDS = {
  nl: { about: "ca.", since: "sinds", now: "stand" },
  en: { about: "c.", since: "since", now: "as at" },
} as const satisfies Record<Lang, unknown>;

/** What is counted, where the number alone does not say it. */
const UNIT_WORDS: Readonly<Partial<Record<Unit, Bilingual>>> = {
  benefits: { nl: "uitkeringen", en: "benefits" },
  households: { nl: "huishoudens", en: "households" },
  cases: { nl: "dossiers", en: "cases" },
};

/** Origins that are no country. */
const NO_COUNTRY: Readonly<Record<string, Bilingual>> = {
  stateless: { nl: "staatloos", en: "stateless" },
  unknown: { nl: "onbekend", en: "unknown" },
  other: { nl: "overig", en: "other" },
};

/** An ISO year, month or day as a reader writes it: `2017`, `december 2017`, `31 december 2017`. */
function dateText(date: string, lang: Lang, withYear = true): string {
  const parts = date.split("-").length;
  return new Date(date).toLocaleDateString(LOCALES[lang], {
    timeZone: "UTC",
    ...(withYear ? { year: "numeric" } : {}),
    ...(parts > 1 ? { month: "long" } : {}),
    ...(parts > 2 ? { day: "numeric" } : {}),
  });
}

/** The same year is said once: `januari–juni 2017`. */
const isWithinYear = (from: string, to: string) => from.length > 4 && from.slice(0, 4) === to.slice(0, 4);

/**
 * A figure's period in words: `2015–2017`, `sinds 2015`, `stand januari 2018`.
 * @param asked the survey's own month, which is what `now` means
 */
export function periodText(period: string, asked: string, lang: Lang): string {
  if (period === "now") return `${WORDS[lang].now} ${dateText(asked, lang)}`;
  const since = period.match(/^since-(.+)$/)?.[1];
  if (since) return `${WORDS[lang].since} ${since}`;
  const [from = period, to] = period.split("/");
  if (to === undefined) return dateText(from, lang);
  return `${dateText(from, lang, !isWithinYear(from, to))}–${dateText(to, lang)}`;
}

/** A figure's number in words: `670`, `ca. 1.200`, `38,5%`, `10–12`. */
export function valueText({ value, valueTo, unit, approximate }: Figure, lang: Lang): string {
  const numbers = (valueTo === null ? [value] : [value, valueTo]).map((number) => number.toLocaleString(LOCALES[lang]));
  return `${approximate ? `${WORDS[lang].about} ` : ""}${numbers.join("–")}${unit === "percent" ? "%" : ""}`;
}

/** The name of an origin: a country by its ISO code, or `stateless`, `unknown`, `other`. */
export function originText(country: string, lang: Lang): string {
  const name = NO_COUNTRY[country]?.[lang];
  return name ?? new Intl.DisplayNames(LOCALES[lang], { type: "region" }).of(country) ?? country;
}

/**
 * What a figure's number is, in words: measure, what is counted where it is not people, and when.
 * `In de bijstand, uitkeringen, stand januari 2018`.
 * @param label the measure's label
 * @param asked the survey's own month
 */
export function figureLabel(
  { unit, country, period }: Pick<Figure, "unit" | "country" | "period">,
  label: Bilingual,
  asked: string,
  lang: Lang,
): string {
  const measure = country === null ? label[lang] : `${label[lang]} ${originText(country, lang)}`;
  return [measure, UNIT_WORDS[unit]?.[lang], periodText(period, asked, lang)].filter(Boolean).join(", ");
}

/**
 * A figure that stands by itself, in words: number, what is counted where it is not people, and when.
 * `510 uitkeringen (stand januari 2018)`. The number is not parted from what follows it at the end of a line.
 * @param asked the survey's own month
 */
export function figureText(figure: Figure, asked: string, lang: Lang): string {
  const counted = [valueText(figure, lang), UNIT_WORDS[figure.unit]?.[lang]].filter(Boolean).join("\u00a0");
  return `${counted}\u00a0(${periodText(figure.period, asked, lang)})`;
}
