import type { Setting, Visit } from "./visit.js";

/** The visits of a variant, by setting. */
export type Visits = Readonly<Record<Setting["id"], readonly Visit[]>>;

/** A column of the table: its head, and the median of what it holds. */
export interface Column {
  readonly head: string;
  readonly of: (visits: Visits, blank: Visits) => number | undefined;
}

export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((left, right) => left - right);
  const middle = known.length / 2;
  const [low, high] = [known[Math.ceil(middle) - 1], known[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

type Measure = Exclude<keyof Visit, "marks">;

const plain = (head: string, setting: Setting["id"], measure: Measure): Column => ({
  head,
  of: (visits) => median(visits[setting].map((visit) => visit[measure])),
});

const heap = (head: string, setting: Setting["id"]): Column => {
  const { of } = plain(head, setting, "heap");
  return { head, of: (visits, blank) => ((of(visits, blank) ?? 0) - (of(blank, blank) ?? 0)) / 1024 };
};

export const COLUMNS = {
  bytes: plain("JS, brotli bytes", "fast", "bytes"),
  requests: plain("requests", "fast", "requests"),
  painted: plain("painted, fast line, ms", "fast", "painted"),
  phonePainted: plain("painted, phone, ms", "phone", "painted"),
  arrived: plain("script arrived to painted, fast line, ms", "fast", "arrived"),
  phoneArrived: plain("script arrived to painted, phone, ms", "phone", "arrived"),
  phoneBlocking: plain("blocking, phone, ms", "phone", "blocking"),
  twentyPainted: plain("20 on a page, painted, ms", "twenty", "painted"),
  twentyBlocking: plain("20 on a page, blocking, ms", "twenty", "blocking"),
  heap: heap("heap over blank, KiB", "fast"),
  twentyHeap: heap("20 on a page, heap over blank, KiB", "twenty"),
} satisfies Record<string, Column>;

export type ColumnId = keyof typeof COLUMNS;

/** One row of the table: what a variant has in each column. */
export type Line = Readonly<Record<ColumnId, number | undefined>>;

export const lineOf = (visits: Visits, blank: Visits): Line =>
  Object.fromEntries(Object.entries(COLUMNS).map(([id, { of }]) => [id, of(visits, blank)])) as Line;
