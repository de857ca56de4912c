// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

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
export const summaries: readonly Summary[] = [
  {"city":"leeuwarden","item":"situation","nl":"Meldt 504 opgevangen mensen (stand 1-1-2018), merendeels AMV'ers, en heeft geen specifieke cijfers over uitkering of DUO.","en":"Reports 504 people taken in (as at 1-1-2018), mostly unaccompanied minors (AMV), and has no specific figures on benefit or DUO."},
  {"city":"leeuwarden","item":"progress","nl":"Ziet geen grote problemen, maar heeft zorgen over de opvang en voogdij van AMV'ers en de integratie van de Eritrese gemeenschap.","en":"Sees no major problems, but has concerns about reception and guardianship of unaccompanied minors (AMV) and integration of the Eritrean community."},
  {"city":"leeuwarden","item":"obstacles","nl":"Noemt het ontbreken van echte regie op de inburgering, het kwijtraken van jongeren met studiefinanciering en de invloed van kerk en regime op Eritreeërs.","en":"Names the lack of real control over civic integration, losing young people on student finance, and the influence of church and regime on Eritreans."},
  {"city":"leeuwarden","item":"approach","nl":"Noemt duale trajecten waarin taal leren samengaat met participatie, vrijwilligerswerk, werk of studie de beste manier.","en":"Calls dual programmes combining language learning with participation, voluntary work, work or study the best way."},
  {"city":"leeuwarden","item":"needs","nl":"Vraagt de regierol bij de inburgering voor de gemeente en voldoende middelen voor een goede uitvoering.","en":"Asks for the role of control over civic integration for the municipality and sufficient resources to carry it out well."},
  {"city":"leeuwarden","item":"integration-going-well","nl":"Antwoordt deels eens, zonder toelichting.","en":"Answers partly agree, without explanation."},
  {"city":"leeuwarden","item":"sufficient-instruments","nl":"Antwoordt deels eens: legt veel eigen budget bij ondanks grote tekorten in het sociaal domein, wat een keer ophoudt.","en":"Answers partly agree: adds a lot of its own budget despite large shortfalls in the social domain, which will stop at some point."},
];
export const stances: readonly StanceRow[] = [
  {"city":"leeuwarden","item":"integration-going-well","stance":"partly","qualified":false,"quote":"Deels eens","at":[0,10],"why":{"nl":"Zegt deels eens, zonder toelichting.","en":"Says partly agree, without explanation."}},
  {"city":"leeuwarden","item":"sufficient-instruments","stance":"partly","qualified":false,"quote":"deels eens, nu leggen we veel eigen budget bij ondanks grote tekorten in het sociaal domein.","at":[0,92],"why":{"nl":"Zegt deels eens.","en":"Says partly agree."}},
];
export const figures: readonly Figure[] = [
  {"id":"leeuwarden-housed-2018-01-01","city":"leeuwarden","measure":"housed","value":504,"valueTo":null,"unit":"persons","period":"2018-01-01","approximate":false,"country":null,"item":"situation","quote":"We hebben 504 mensen opgevangen (stand 1-1-2018).","at":[0,49],"note":"leeuwarden-since-when"},
];
export const mentions: readonly Mention[] = [
  {"city":"leeuwarden","item":"situation","theme":"former-minors","quote":"Het merendeel betreft AMV-ers.","at":[50,80]},
  {"city":"leeuwarden","item":"situation","theme":"privacy","quote":"Helaas heb ik geen specifieke cijfers uitkering of DUO.","at":[81,136]},
  {"city":"leeuwarden","item":"progress","theme":"former-minors","quote":"Wel is er zorg mbt de opvang van de AMV-ers in de KWE’s van jade","at":[46,110]},
  {"city":"leeuwarden","item":"progress","theme":"tailored-guidance","quote":"er is te weinig toezicht en begeleiding.","at":[208,248]},
  {"city":"leeuwarden","item":"progress","theme":"housing","quote":"Tot 18 jaar wonen de jongeren in deze woningen en er is te weinig toezicht en begeleiding.","at":[158,248]},
  {"city":"leeuwarden","item":"obstacles","theme":"regie","quote":"dat je als gemeente geen echte regie op de inburgering hebt","at":[115,174]},
  {"city":"leeuwarden","item":"obstacles","theme":"culture","quote":"Een ander punt is de invloed van de koptische kerk op de Eritrese gemeenschap (belemmerd de integratie, zeer gesloten gemeenschap)","at":[272,402]},
  {"city":"leeuwarden","item":"obstacles","theme":"cooperation","quote":"Dus de onderlinge samenwerking verloopt redelijk/goed.","at":[42,96]},
  {"city":"leeuwarden","item":"obstacles","theme":"education","quote":"Als jongeren studiefinanciering ontvangen ben je ze eigenlijk kwijt.","at":[202,270]},
  {"city":"leeuwarden","item":"obstacles","theme":"social-network","quote":"de Eritrese gemeenschap (belemmerd de integratie, zeer gesloten gemeenschap)","at":[326,402]},
  {"city":"leeuwarden","item":"approach","theme":"dual-tracks","quote":"De beste manier is duale trajecten opzetten","at":[0,43]},
  {"city":"leeuwarden","item":"approach","theme":"language","quote":"Dus hands on de taal leren","at":[131,157]},
  {"city":"leeuwarden","item":"approach","theme":"culture","quote":"Dus hands on de taal leren en de codes van dit land.","at":[131,183]},
  {"city":"leeuwarden","item":"needs","theme":"regie","quote":"Regierol inburgering, dus gemeente aan het stuur.","at":[0,49]},
  {"city":"leeuwarden","item":"needs","theme":"funding","quote":"Voldoende middelen om hier goede uitvoering aan de geven.","at":[50,107]},
  {"city":"leeuwarden","item":"sufficient-instruments","theme":"funding","quote":"nu leggen we veel eigen budget bij ondanks grote tekorten in het sociaal domein.","at":[12,92]},
];
export const notes: readonly Note[] = [
  {"id":"leeuwarden-figures-not-given","city":"leeuwarden","item":"situation","kind":"lost","text":{"nl":"De stad zegt geen specifieke cijfers over uitkering of DUO te hebben.","en":"The city says it has no specific figures on benefit or DUO."},"quote":"geen specifieke cijfers uitkering of DUO"},
  {"id":"leeuwarden-since-when","city":"leeuwarden","item":"situation","kind":"definition","text":{"nl":"Geeft een stand op 1 januari 2018; sinds wanneer is geteld, staat er niet. Het merendeel zijn alleenstaande minderjarigen.","en":"Gives a number as at 1 January 2018; since when it was counted is not said. Most are unaccompanied minors."},"quote":"We hebben 504 mensen opgevangen (stand 1-1-2018). Het merendeel betreft AMV-ers."},
];
