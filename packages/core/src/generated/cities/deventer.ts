// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"deventer","name":"Deventer","printedName":null,"aliases":[],"cbsCode":"GM0150","province":"Overijssel","provinceCode":"NL-OV","population":99653,"wikidata":"Q10001","lat":52.255,"lon":6.16389,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("deventer", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
