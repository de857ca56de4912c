// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"haarlemmermeer","name":"Haarlemmermeer","printedName":null,"aliases":[],"cbsCode":"GM0394","province":"Noord-Holland","provinceCode":"NL-NH","population":147282,"wikidata":"Q9924","lat":52.3025,"lon":4.68889,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("haarlemmermeer", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
