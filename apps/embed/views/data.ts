import {
  answerOf,
  type City,
  cities,
  figuresOf,
  ITEMS,
  type ItemId,
  type Lang,
  mentionsOf,
  notes,
  STATEMENTS,
  stanceOf,
  summaryOf,
  survey,
  tally,
  toCSV,
  translationOf,
} from "@g40-inburgering/core";
import { pageAddress } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../site.js";
import { answerView, cityView, embedded, itemView, type View } from "./view.js";

/** One city and one item, as a view's `data.csv` and `data.json` hold it: the same columns for every view. */
export interface Row {
  readonly city: string;
  readonly name: string;
  readonly province: string;
  readonly item: ItemId;
  readonly wording: { readonly nl: string; readonly en: string };
  /** Whether there are words: a city that did not take part has none for any item. */
  readonly status: "answered" | "missing" | "did-not-take-part";
  readonly missingReason: string | null;
  readonly stance: string | null;
  readonly qualified: boolean | null;
  /** The words the stance was coded from. */
  readonly quote: string | null;
  readonly text: string;
  /** Unofficial, ours. */
  readonly translation: string | null;
  /** Ours. */
  readonly summary: { readonly nl: string | null; readonly en: string | null };
  readonly words: number;
  /** Source lines, such as `43-65 67-70`. */
  readonly lines: string;
  /** Ids of the themes raised, by our coding. */
  readonly themes: string;
  readonly url: string;
}

function rowOf(city: City, id: ItemId, lang: Lang): Row {
  const { item } = itemView(id) as Extract<View, { kind: "item" }>;
  const answer = city.responded ? answerOf(city.id, id) : undefined;
  const statement = STATEMENTS.find((candidate) => candidate === id);
  const stance = statement && city.responded ? stanceOf(city.id, statement) : undefined;
  const summary = city.responded ? summaryOf(city.id, id) : undefined;
  const page = city.responded ? answerView(city.id, id) : cityView(city.id);
  return {
    city: city.id,
    name: city.name,
    province: city.province,
    item: id,
    wording: item.wording,
    status: answer?.status ?? "did-not-take-part",
    missingReason: answer?.missingReason ?? null,
    stance: stance?.stance ?? null,
    qualified: stance?.qualified ?? null,
    quote: stance?.quote ?? null,
    text: answer?.text ?? "",
    translation: (city.responded && translationOf(city.id, id)?.text) || null,
    summary: { nl: summary?.nl ?? null, en: summary?.en ?? null },
    words: answer?.words ?? 0,
    lines: (answer?.lines ?? []).map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(" "),
    themes: mentionsOf({ city: city.id, item: id })
      .map(({ theme }) => theme)
      .join(" "),
    url: pageAddress(embedded(page, lang), { url: SITE_URL }),
  };
}

/** The rows a view shows: seven of a city, one of an answer, forty of an item. */
export function rowsOf(view: View, lang: Lang): Row[] {
  if (view.kind === "city") return ITEMS.map((item) => rowOf(view.city, item, lang));
  if (view.kind === "answer") return [rowOf(view.city, view.item.id, lang)];
  return cities.map((city) => rowOf(city, view.item.id, lang));
}

const tallied = (id: ItemId) => {
  const statement = STATEMENTS.find((candidate) => candidate === id);
  return statement ? tally(statement) : tally("theme", { item: id });
};

const about = ({ item, city }: { item?: ItemId | undefined; city?: string | undefined }) => {
  const fits = (row: { city: string; item: ItemId }) =>
    (city === undefined || row.city === city) && (item === undefined || row.item === item);
  return {
    figures: figuresOf({}).filter(fits),
    mentions: mentionsOf({}).filter(fits),
    notes: notes.filter(fits),
  };
};

/** A view as JSON: its rows, the counts of an item, and the figures, themes and notes with their quotes. */
export function dataJson(view: View, lang: Lang): string {
  const city = view.kind === "item" ? undefined : view.city;
  const item = view.kind === "city" ? undefined : view.item;
  const { title, collector, period, invited, responded, sources, dataVersion, offsetUnit } = survey;
  const data = {
    survey: { title, collector, period, invited, responded, source: sources[0]?.title, dataVersion, offsetUnit },
    rights: {
      coding: "https://creativecommons.org/licenses/by/4.0/",
      answers: `${SITE_URL}/data/${survey.dataVersion}/RIGHTS.md`,
    },
    ...(city ? { city } : {}),
    ...(item ? { item } : {}),
    rows: rowsOf(view, lang),
    ...(view.kind === "item" ? { counts: tallied(view.item.id) } : {}),
    ...about({ item: item?.id, city: city?.id }),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

export const dataCsv = (view: View, lang: Lang): string => toCSV(rowsOf(view, lang));
