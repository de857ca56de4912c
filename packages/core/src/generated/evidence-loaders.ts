// Made by `npm run data` from data/. Never edited by hand.
import type { ThemeEvidence, ThemeId } from "../types.js";

export const evidenceLoaders = {
  "regie": () => import("./evidence/regie.js"),
  "funding": () => import("./evidence/funding.js"),
  "dual-tracks": () => import("./evidence/dual-tracks.js"),
  "language": () => import("./evidence/language.js"),
  "debt": () => import("./evidence/debt.js"),
  "provider-market": () => import("./evidence/provider-market.js"),
  "exam-waiting": () => import("./evidence/exam-waiting.js"),
  "health": () => import("./evidence/health.js"),
  "former-minors": () => import("./evidence/former-minors.js"),
  "employers": () => import("./evidence/employers.js"),
  "conflicting-laws": () => import("./evidence/conflicting-laws.js"),
  "early-start": () => import("./evidence/early-start.js"),
  "culture": () => import("./evidence/culture.js"),
  "expectations": () => import("./evidence/expectations.js"),
  "volunteers": () => import("./evidence/volunteers.js"),
  "family-reunification": () => import("./evidence/family-reunification.js"),
  "low-education": () => import("./evidence/low-education.js"),
  "privacy": () => import("./evidence/privacy.js"),
  "tailored-guidance": () => import("./evidence/tailored-guidance.js"),
  "cooperation": () => import("./evidence/cooperation.js"),
  "education": () => import("./evidence/education.js"),
  "housing": () => import("./evidence/housing.js"),
  "social-network": () => import("./evidence/social-network.js"),
} satisfies Record<ThemeId, () => Promise<{ evidence: readonly ThemeEvidence[] }>>;
