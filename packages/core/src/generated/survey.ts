// Made by `npm run data` from data/. Never edited by hand.
import type { Survey } from "../types.js";

export const survey: Survey = {
  "id": "g40-inburgering-2018",
  "title": {
    "nl": "Rondvraag inburgering",
    "en": "Civic integration survey"
  },
  "network": "G40 Stedennetwerk",
  "collector": "EenVandaag",
  "period": "2018-01",
  "invited": 40,
  "responded": 32,
  "sources": [
    {
      "id": "annex-1",
      "title": "Bijlage 1: Uitvraag G40 Stedennetwerk Inburgering",
      "file": "data/sources/annex-1.txt",
      "characters": 158478,
      "sha256": "13070d5ff8b37d75bca681574c26b28127204a03874074b547f0fe9d60e799ab"
    }
  ],
  "dataVersion": "0.1.0",
  "offsetUnit": "utf-16"
};
