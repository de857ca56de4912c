// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"zwolle","name":"Zwolle","printedName":null,"aliases":[],"cbsCode":"GM0193","province":"Overijssel","provinceCode":"NL-OV","population":126116,"wikidata":"Q793","lat":52.5125,"lon":6.09444,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("zwolle", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
