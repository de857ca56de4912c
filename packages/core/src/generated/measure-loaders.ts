// Made by `npm run data` from data/. Never edited by hand.
import type { Lang, MeasureId, MeasureOverview } from "../types.js";

export const measureLoaders = {
nl: {
  "housed": () => import("./measures/nl/housed.js"),
  "target": () => import("./measures/nl/target.js"),
  "adults": () => import("./measures/nl/adults.js"),
  "origin": () => import("./measures/nl/origin.js"),
  "on-welfare": () => import("./measures/nl/on-welfare.js"),
  "left-welfare": () => import("./measures/nl/left-welfare.js"),
  "left-for-work": () => import("./measures/nl/left-for-work.js"),
  "left-for-study": () => import("./measures/nl/left-for-study.js"),
  "left-for-other": () => import("./measures/nl/left-for-other.js"),
  "part-time-work": () => import("./measures/nl/part-time-work.js"),
},
en: {
  "housed": () => import("./measures/en/housed.js"),
  "target": () => import("./measures/en/target.js"),
  "adults": () => import("./measures/en/adults.js"),
  "origin": () => import("./measures/en/origin.js"),
  "on-welfare": () => import("./measures/en/on-welfare.js"),
  "left-welfare": () => import("./measures/en/left-welfare.js"),
  "left-for-work": () => import("./measures/en/left-for-work.js"),
  "left-for-study": () => import("./measures/en/left-for-study.js"),
  "left-for-other": () => import("./measures/en/left-for-other.js"),
  "part-time-work": () => import("./measures/en/part-time-work.js"),
},
} satisfies Record<Lang, Record<MeasureId, () => Promise<{ measure: MeasureOverview }>>>;
