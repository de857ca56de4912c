// Made by `npm run data` from data/. Never edited by hand.
import type { Bilingual, ThemeId } from "../types.js";

export const themeLabels: Readonly<Record<ThemeId, Bilingual>> = {
  "regie": {
    "nl": "Regie op inburgering",
    "en": "Control over civic integration"
  },
  "funding": {
    "nl": "Geld voor de gemeente",
    "en": "Municipal funding"
  },
  "dual-tracks": {
    "nl": "Duale trajecten",
    "en": "Dual programmes"
  },
  "language": {
    "nl": "Nederlandse taal",
    "en": "Dutch language"
  },
  "debt": {
    "nl": "Schulden en geldzorgen",
    "en": "Debts and money worries"
  },
  "provider-market": {
    "nl": "Markt van taalaanbieders",
    "en": "Market of language providers"
  },
  "exam-waiting": {
    "nl": "Examens en termijnen",
    "en": "Exams and deadlines"
  },
  "health": {
    "nl": "Gezondheid en trauma",
    "en": "Health and trauma"
  },
  "former-minors": {
    "nl": "(Ex-)amv’s",
    "en": "(Former) unaccompanied minors"
  },
  "employers": {
    "nl": "Werkgevers en arbeidsmarkt",
    "en": "Employers and labour market"
  },
  "conflicting-laws": {
    "nl": "Botsende en knellende regels",
    "en": "Conflicting and constraining rules"
  },
  "early-start": {
    "nl": "Vroeg beginnen",
    "en": "Starting early"
  },
  "culture": {
    "nl": "Cultuur en samenleving",
    "en": "Culture and society"
  },
  "expectations": {
    "nl": "Verwachtingen en geduld",
    "en": "Expectations and patience"
  },
  "volunteers": {
    "nl": "Vrijwilligers",
    "en": "Volunteers"
  },
  "family-reunification": {
    "nl": "Gezin en hereniging",
    "en": "Family and reunification"
  },
  "low-education": {
    "nl": "Weinig scholing",
    "en": "Little schooling"
  },
  "privacy": {
    "nl": "Gegevens en privacy",
    "en": "Data and privacy"
  },
  "tailored-guidance": {
    "nl": "Maatwerk en begeleiding",
    "en": "Tailored guidance"
  },
  "cooperation": {
    "nl": "Samenwerking en integrale aanpak",
    "en": "Cooperation and integrated approach"
  },
  "education": {
    "nl": "Onderwijs en diploma’s",
    "en": "Education and diplomas"
  },
  "housing": {
    "nl": "Wonen",
    "en": "Housing"
  },
  "social-network": {
    "nl": "Contact en netwerk",
    "en": "Contact and network"
  }
};
