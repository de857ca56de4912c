import { nearest } from "@g40-inburgering/core/text";
import type { CityOverview } from "@g40-inburgering/core/types";
import type { Reasoned } from "./later.js";

/** @throws {Reasoned} always, naming the nearest city there is. The element stays drawn, with no city chosen. */
export function unknownCity(
  _: unknown,
  { overview }: { readonly overview: readonly CityOverview[] },
  city: string,
): never {
  const ids = overview.map(({ id }) => id);
  const message = `knows no city "${city}". Did you mean city="${nearest(city, ids)}"?`;
  throw Object.assign(new Error(message), { reason: "unknown-city" } satisfies Pick<Reasoned, "reason">);
}
