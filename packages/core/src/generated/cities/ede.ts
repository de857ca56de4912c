// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"ede","name":"Ede","printedName":null,"aliases":[],"cbsCode":"GM0228","province":"Gelderland","provinceCode":"NL-GE","population":114682,"wikidata":"Q26555","lat":52.03333,"lon":5.65833,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("ede", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
