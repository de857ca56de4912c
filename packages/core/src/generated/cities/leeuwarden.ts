// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Note, StanceRow } from "../../types.js";

export const city: City = {"id":"leeuwarden","name":"Leeuwarden","printedName":"Leeuwarden","aliases":[],"cbsCode":"GM0080","province":"Friesland","provinceCode":"NL-FR","population":122415,"wikidata":"Q2311189","lat":53.20271,"lon":5.80973,"responded":true,"order":22};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("leeuwarden", [
  {"item":"situation","blocks":[{"kind":"paragraph","text":"We hebben 504 mensen opgevangen (stand 1-1-2018). Het merendeel betreft AMV-ers. Helaas heb ik geen specifieke cijfers uitkering of DUO."}],"words":20,"source":[[101101,101240]],"lines":[[3446,3449]]},
  {"item":"progress","blocks":[{"kind":"paragraph","text":"We hebben in Leeuwarden geen grote problemen. Wel is er zorg mbt de opvang van de AMV-ers in de KWE’s van jade en hoe de voogdij vanuit Nidos wordt ingevuld. Tot 18 jaar wonen de jongeren in deze woningen en er is te weinig toezicht en begeleiding. Naast deze zorg hebben we zorgen over de mate van integratie van de Eritrese gemeenschap."}],"words":62,"source":[[101243,101589]],"lines":[[3451,3459]]},
  {"item":"obstacles","blocks":[{"kind":"paragraph","text":"We hebben heir een geode keten ingericht. Dus de onderlinge samenwerking verloopt redelijk/goed. Wat lastig is, is dat je als gemeente geen echte regie op de inburgering hebt gezien de Wet Inburgering. Als jongeren studiefinanciering ontvangen ben je ze eigenlijk kwijt."},{"kind":"paragraph","text":"Een ander punt is de invloed van de koptische kerk op de Eritrese gemeenschap (belemmerd de integratie, zeer gesloten gemeenschap) en de lange arm van het regime van Eritrea."}],"words":71,"source":[[101592,102054]],"lines":[[3461,3476]]},
  {"item":"approach","blocks":[{"kind":"paragraph","text":"De beste manier is duale trajecten opzetten waarin je taal leren combineert met participatie/vrijwilligerswerk doen, werk, studie. Dus hands on de taal leren en de codes van dit land."}],"words":30,"source":[[102057,102242]],"lines":[[3478,3480]]},
  {"item":"needs","blocks":[{"kind":"paragraph","text":"Regierol inburgering, dus gemeente aan het stuur. Voldoende middelen om hier goede uitvoering aan de geven."}],"words":16,"source":[[102245,102356]],"lines":[[3482,3486]]},
  {"item":"integration-going-well","blocks":[{"kind":"paragraph","text":"Deels eens"}],"words":2,"source":[[102359,102369]],"lines":[[3488,3488]]},
  {"item":"sufficient-instruments","blocks":[{"kind":"paragraph","text":"deels eens, nu leggen we veel eigen budget bij ondanks grote tekorten in het sociaal domein. Dit houdt een keer op."}],"words":21,"source":[[102370,102489]],"lines":[[3488,3492]]},
]);
export const stances: readonly StanceRow[] = [
  {"city":"leeuwarden","item":"integration-going-well","stance":"partly","qualified":false,"quote":"Deels eens","at":[0,10],"why":{"nl":"Zegt deels eens, zonder toelichting.","en":"Says partly agree, without explanation."}},
  {"city":"leeuwarden","item":"sufficient-instruments","stance":"partly","qualified":false,"quote":"deels eens, nu leggen we veel eigen budget bij ondanks grote tekorten in het sociaal domein.","at":[0,92],"why":{"nl":"Zegt deels eens.","en":"Says partly agree."}},
];
export const notes: readonly Note[] = [
  {"id":"leeuwarden-figures-not-given","city":"leeuwarden","item":"situation","kind":"lost","text":{"nl":"De stad zegt geen specifieke cijfers over uitkeringen te hebben.","en":"The city says it has no specific figures on benefits."},"quote":"geen specifieke cijfers uitkering of DUO"},
];
