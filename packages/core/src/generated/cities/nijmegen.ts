// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"nijmegen","name":"Nijmegen","printedName":null,"aliases":[],"cbsCode":"GM0268","province":"Gelderland","provinceCode":"NL-GE","population":175948,"wikidata":"Q47887","lat":51.8425,"lon":5.85278,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("nijmegen", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
