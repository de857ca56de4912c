// Made by `npm run data` from data/. Never edited by hand.
import type { MeasureId, MeasureOverview } from "../types.js";

export const measureLoaders = {
  "housed": () => import("./measures/housed.js"),
  "target": () => import("./measures/target.js"),
  "adults": () => import("./measures/adults.js"),
  "origin": () => import("./measures/origin.js"),
  "on-welfare": () => import("./measures/on-welfare.js"),
  "left-welfare": () => import("./measures/left-welfare.js"),
  "left-for-work": () => import("./measures/left-for-work.js"),
  "left-for-study": () => import("./measures/left-for-study.js"),
  "left-for-other": () => import("./measures/left-for-other.js"),
  "part-time-work": () => import("./measures/part-time-work.js"),
} satisfies Record<MeasureId, () => Promise<{ measure: MeasureOverview }>>;
