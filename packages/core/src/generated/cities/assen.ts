// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"assen","name":"Assen","printedName":null,"aliases":[],"cbsCode":"GM0106","province":"Drenthe","provinceCode":"NL-DR","population":67708,"wikidata":"Q798","lat":52.99667,"lon":6.5625,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("assen", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
