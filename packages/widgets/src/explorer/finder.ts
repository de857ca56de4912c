import { loadSearch, loadSearchOver, type SearchHit, type SearchResult } from "@g40-inburgering/core/search";
import type { Answer, CityOverview, Dataset, Lang, Translation } from "@g40-inburgering/core/types";
import type { Matches } from "./choice.js";
import type { Exploring } from "./exploring.js";
import { grouped, type Order, type Row } from "./grouped.js";
import type { Found, Piece } from "./layout.js";
import { piecesOf } from "./pieces.js";

/** Finds the answers that hold the words of a query, among those that match. */
export type Finder = (query: string, matches: Matches, order: Order, overview: readonly CityOverview[]) => Found;

type Text = Pick<Answer | Translation, "city" | "item" | "text">;

/** The texts that are searched: the same modules the search itself loads. */
async function textsOf(survey: Dataset | undefined, lang: Lang): Promise<readonly Text[]> {
  if (lang === "en")
    return survey ? survey.translations : (await import("@g40-inburgering/core/data/translations")).translations;
  const answers = survey ? survey.answers : (await import("@g40-inburgering/core/data/answers")).answers;
  return answers.filter(({ status }) => status === "answered");
}

const CUT: Piece = { text: "…", isHit: false };

/** A hit in its context, with every other hit in it. */
function contextOf(text: string, { kwic, at }: SearchHit): Piece[] {
  const { before, after, cutBefore, cutAfter } = kwic;
  const from = kwic.at[0] - before.length;
  const to = kwic.at[1] + after.length;
  return [...(cutBefore ? [CUT] : []), ...piecesOf(text, [from, to], at), ...(cutAfter ? [CUT] : [])];
}

/**
 * Loads texts and search of a language. The filters are looked at after the search, so that they only ever narrow what a
 * query finds: the search takes answers with some of the words where none has all.
 */
export async function finder({ survey }: Exploring, _shared: unknown, lang: Lang): Promise<Finder> {
  const [texts, search] = await Promise.all([textsOf(survey, lang), survey ? undefined : loadSearch(lang)]);
  const searchIn = search ?? (await loadSearchOver(texts, lang));
  const places = new Map(texts.map(({ city, item }, place) => [`${city} ${item}`, place]));
  const placeOf = ({ city, item }: Row | SearchHit) => places.get(`${city} ${item}`) ?? 0;
  let last: SearchResult | undefined;

  return (query, matches, order, overview) => {
    if (last?.query !== query) last = searchIn(query);
    const { hits } = last;
    const isIn = ({ city, item }: Text | SearchHit) => matches.get(city)?.includes(item) ?? false;
    const rows = hits.filter(isIn).map(
      (hit): Row => ({
        city: hit.city,
        item: hit.item,
        at: hit.at,
        words: contextOf(texts[placeOf(hit)]?.text ?? "", hit),
      }),
    );
    if (order === "alphabetical") rows.sort((left, right) => placeOf(left) - placeOf(right));
    return {
      kind: "answers",
      groups: grouped(rows, order, overview),
      n: rows.length,
      base: texts.filter(isIn).length,
      unfiltered: { n: hits.length, cities: new Set(hits.map(({ city }) => city)).size },
    };
  };
}
