import { nearest } from "@g40-inburgering/core/text";
import type { Bilingual, CityOverview, Item, ThemeId } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";
import type { Reasoned } from "../shared/later.js";

/** What the chart hands over: all ids there are. */
export interface Known {
  readonly items: readonly Item[];
  readonly overview: readonly CityOverview[];
  readonly themeLabels: Readonly<Record<ThemeId, Bilingual>>;
}

/**
 * @throws {Reasoned} always, naming the nearest id there is. Without an item the fallback content stays; without a city
 *   or a theme the chart is drawn all the same.
 */
export function unknown(
  _: unknown,
  { items, overview, themeLabels }: Known,
  kind: "item" | "city" | "theme",
  id: string,
): never {
  const known = {
    item: items.map((row) => row.id),
    city: overview.map((row) => row.id),
    theme: Object.keys(themeLabels),
  };
  const attribute = kind === "theme" ? "open" : kind;
  const message = `knows no ${kind} "${id}". Did you mean ${attribute}="${nearest(id, known[kind])}"?`;
  const reason = `unknown-${kind}` as const;
  throw kind === "item"
    ? because(reason, message)
    : Object.assign(new Error(message), { reason } satisfies Pick<Reasoned, "reason">);
}
