// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"hengelo","name":"Hengelo","printedName":null,"aliases":[],"cbsCode":"GM0164","province":"Overijssel","provinceCode":"NL-OV","population":80593,"wikidata":"Q10006","lat":52.26583,"lon":6.79306,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("hengelo", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
