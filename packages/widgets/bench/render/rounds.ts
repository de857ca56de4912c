import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Variant } from "./variants.js";
import { SETTINGS, type Visit, visit } from "./visit.js";

/** What to visit, where, how often, and how many marks must be there. */
export interface Plan {
  readonly origin: string;
  readonly variants: readonly Variant[];
  readonly rounds: number;
  readonly citiesOf: (variant: Variant) => number;
  /** Folder for a picture of each variant. */
  readonly pictures?: string | undefined;
}

/** Visits all variants in turn in every setting, round after round; a round before them warms up and is thrown away. */
export async function visitAll(browser: Browser, plan: Plan) {
  const { origin, variants, rounds, citiesOf, pictures } = plan;
  const visits = new Map(
    variants.map(({ id }) => [id, { fast: [] as Visit[], phone: [] as Visit[], twenty: [] as Visit[] }]),
  );
  for (let round = 0; round <= rounds; round++) {
    // Each round starts with another one, so that none has the best place.
    const start = round % variants.length;
    for (const variant of [...variants.slice(start), ...variants.slice(0, start)]) {
      for (const { id, charts, slow } of SETTINGS) {
        const shot = pictures && round === 0 && id === "fast" ? join(pictures, `${variant.id}.png`) : undefined;
        const found = await visit(browser, `${origin}/${variant.id}/${id}.html`, slow, shot);
        const expected = variant.mount ? charts * citiesOf(variant) : 0;
        if (found.marks !== expected)
          throw new Error(`${variant.name} drew ${found.marks} marks instead of ${expected}.`);
        const arrived = variant.served ? undefined : found.arrived;
        if (round > 0) visits.get(variant.id)?.[id].push({ ...found, arrived });
      }
    }
    console.error(round === 0 ? "Warmed up." : `Round ${round} of ${rounds} done.`);
  }
  return visits;
}
