import type { Correction } from "@g40-inburgering/core/types";

/** What an element says it shows: the detail of `g40-ready`. */
export type Shown = Readonly<Partial<Record<"city" | "item" | "statement" | "measure" | "raises", string | null>>>;

const parts = (version: string) => version.split(".").map(Number);

/** Whether a version comes after another. */
export function isLater(version: string, than: string): boolean {
  const [left, right] = [parts(version), parts(than)];
  const place = left.findIndex((number, index) => number !== right[index]);
  return place >= 0 && (left[place] ?? 0) > (right[place] ?? 0);
}

/** Tables that an element reads, where it does not say what it shows of them. */
const READS: Readonly<Record<string, string>> = {
  "g40-crosstab": "stances",
  "g40-theme-chart": "mentions",
  "g40-figure-chart": "figures",
};

/** Whether a correction is about what an element shows. A row is named by its id or its keys, the city first. */
export function concerns(
  tag: string,
  { city, item, statement, measure, raises }: Shown,
  correction: Correction,
): boolean {
  const { table, row } = correction;
  const names = (id: string) => `/${row}/`.replaceAll("-", "/").includes(`/${id.replaceAll("-", "/")}/`);
  if (tag === "g40-explorer") return true;
  if (city) return names(city) && (!item || !/stances|answers|mentions|summaries/.test(table) || names(item));
  if (statement) return table === "stances" && names(statement);
  if (measure) return table === "figures" && names(measure);
  if (raises) return table === "mentions" && names(raises);
  return table === READS[tag] && (!item || names(item));
}

interface Correctable extends Element {
  corrections?: readonly Correction[];
}

/**
 * Gives elements what was corrected after the version they are held to, each what concerns it.
 * @param errata the module that lists all corrections: a module, so that a page may forbid every connection
 * @param isOurs whether this version draws a tag
 */
export async function annotate(
  errata: Promise<{ readonly corrections: readonly Correction[] }>,
  version: string,
  isOurs: (tag: string) => boolean,
): Promise<void> {
  const ready = new Map<Correctable, Shown>();
  let later: readonly Correction[] | undefined;
  const give = (element: Correctable, shown: Shown) => {
    const own = later?.filter((correction) => concerns(element.localName, shown, correction)) ?? [];
    if (own.length !== (element.corrections?.length ?? 0)) element.corrections = own;
  };
  document.addEventListener("g40-ready", (event) => {
    const element = event.composedPath()[0] as Correctable;
    if (!isOurs(element.localName)) return;
    const { detail } = event as CustomEvent<Shown>;
    if (later) give(element, detail);
    else ready.set(element, detail);
  });
  try {
    later = (await errata).corrections.filter((correction) => isLater(correction.version, version));
    for (const [element, shown] of ready) give(element, shown);
  } catch {
    // Offline, or before there were any: what is drawn is what was published then.
  }
  ready.clear();
}
