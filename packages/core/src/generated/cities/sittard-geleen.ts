// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"sittard-geleen","name":"Sittard-Geleen","printedName":null,"aliases":[],"cbsCode":"GM1883","province":"Limburg","provinceCode":"NL-LI","population":92956,"wikidata":"Q9781","lat":51.00317,"lon":5.82367,"responded":false,"order":null};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("sittard-geleen", []);
export const summaries: readonly Summary[] = [];
export const stances: readonly StanceRow[] = [];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [];
export const notes: readonly Note[] = [];
