import { fold, nearest } from "@g40-inburgering/core/text";

/** What a page is found by. */
export interface Known {
  /** Ids, names, aliases and CBS code of every city, by their id. */
  readonly cities: readonly (readonly [id: string, label: string, responded: boolean, ...names: string[]])[];
  readonly items: readonly (readonly [id: string, path: string, nl: string, en: string, ...names: string[]])[];
}

/** A page that exists, and what it is called. */
export interface Found {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  readonly label: string;
}

const KINDS = ["stad", "vraag", "stelling"] as const;
const SAME: Readonly<Record<string, (typeof KINDS)[number]>> = {
  city: "stad",
  cities: "stad",
  steden: "stad",
  question: "vraag",
  statement: "stelling",
};

const matching = <Row extends readonly unknown[]>(
  rows: readonly Row[],
  from: number,
  text: string,
): Row | undefined => {
  const named = rows.flatMap((row) => [row[0], ...row.slice(from)].map((name) => [String(name), row] as const));
  const best = nearest(
    text,
    named.map(([name]) => name),
  );
  return named.find(([name]) => name === best)?.[1];
};

/** How far a word is from what it was taken for, 0 (the same) to 1 (nothing shared): letters that differ in place. */
function unlike(left: string, right: string): number {
  const [a, b] = [fold(left), fold(right)];
  const rows = Array.from({ length: a.length + 1 }, (_, index) => index);
  for (let column = 1; column <= b.length; column++) {
    let diagonal = rows[0] ?? 0;
    rows[0] = column;
    for (let row = 1; row <= a.length; row++) {
      const above = rows[row] ?? 0;
      rows[row] = Math.min(above + 1, (rows[row - 1] ?? 0) + 1, diagonal + (a[row - 1] === b[column - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return (rows[a.length] ?? 0) / Math.max(a.length, b.length, 1);
}

/** A guess that shares less than this is none. */
const MOST_UNLIKE = 0.7;

/**
 * The pages nearest to an address that leads nowhere: a city by what its name looks most like, with the item where one was
 * asked for; a question or statement likewise.
 * @param path after the root of the site
 */
export function nearestPages(path: string, { cities, items }: Known): Found[] {
  const segments = path
    .split("/")
    .map((segment) => {
      try {
        return decodeURIComponent(segment).trim();
      } catch {
        return segment;
      }
    })
    .map((segment) => segment.replace(/\.(html?|json|csv|txt|png|svg)$/i, ""))
    .filter((segment) => segment !== "" && segment !== "index");
  const lang = segments[0] === "en" ? "en/" : "";
  const labelOf = ([, , nl, en]: Known["items"][number]) => (lang ? en : nl);
  const rest = lang ? segments.slice(1) : segments;
  const [first = "", second = "", third = ""] = rest;
  const word = SAME[fold(first)] ?? nearest(first, KINDS) ?? "stad";
  const isKind = unlike(first, word) < 0.5 || fold(first) in SAME;
  const asked = isKind ? second : first;
  const inCity = isKind ? third : second;
  if (isKind && word !== "stad" && asked) {
    const item = matching(items, 2, asked);
    return item ? [{ path: `${lang}${item[1]}`, label: labelOf(item) }] : [];
  }
  if (!asked) return [];
  const city = matching(cities, 3, asked);
  const item = matching(items, 2, inCity || asked);
  const near = (row: readonly unknown[] | undefined, from: number, text: string) =>
    row !== undefined &&
    Math.min(...[row[0], ...row.slice(from)].map((name) => unlike(String(name), text))) <= MOST_UNLIKE;
  const found: Found[] = [];
  if (city && near(city, 3, asked)) {
    const [id, label, responded] = city;
    if (inCity && item && responded)
      found.push({ path: `${lang}stad/${id}/${item[0]}/`, label: `${label}: ${labelOf(item)}` });
    found.push({ path: `${lang}stad/${id}/`, label });
  }
  if (item && near(item, 2, inCity || asked) && (inCity || found.length === 0))
    found.push({ path: `${lang}${item[1]}`, label: labelOf(item) });
  return found;
}
