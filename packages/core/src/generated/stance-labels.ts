// Made by `npm run data` from data/. Never edited by hand.
import type { StanceLabels } from "../types.js";

export const stanceLabels: StanceLabels = {
  "agree": {
    "nl": "Eens",
    "en": "Agree"
  },
  "partly": {
    "nl": "Deels eens",
    "en": "Partly agree"
  },
  "neither": {
    "nl": "Geen van beide",
    "en": "Neither"
  },
  "disagree": {
    "nl": "Oneens",
    "en": "Disagree"
  },
  "unstated": {
    "nl": "Kiest niet",
    "en": "Makes no choice"
  },
  "declined": {
    "nl": "Geeft geen antwoord",
    "en": "Declines to answer"
  },
  "qualified": {
    "nl": "met kanttekening",
    "en": "with reservations"
  }
};
