// Made by `npm run data` from data/. Never edited by hand.
import type { MeasureId, PlacedMeasure } from "../types.js";

export const placedMeasureLoaders = {
  "housed": () => import("./placed-measures/housed.js"),
  "target": () => import("./placed-measures/target.js"),
  "adults": () => import("./placed-measures/adults.js"),
  "origin": () => import("./placed-measures/origin.js"),
  "on-welfare": () => import("./placed-measures/on-welfare.js"),
  "left-welfare": () => import("./placed-measures/left-welfare.js"),
  "left-for-work": () => import("./placed-measures/left-for-work.js"),
  "left-for-study": () => import("./placed-measures/left-for-study.js"),
  "left-for-other": () => import("./placed-measures/left-for-other.js"),
  "part-time-work": () => import("./placed-measures/part-time-work.js"),
} satisfies Record<MeasureId, () => Promise<{ placedMeasure: PlacedMeasure }>>;
