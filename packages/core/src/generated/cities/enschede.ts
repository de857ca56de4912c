// Made by `npm run data` from data/. Never edited by hand.
import { withText } from "../../text/with-text.js";
import type { Answer, City, Figure, Mention, Note, StanceRow, Summary } from "../../types.js";

export const city: City = {"id":"enschede","name":"Enschede","printedName":"Enschede","aliases":[],"cbsCode":"GM0153","province":"Overijssel","provinceCode":"NL-OV","population":158261,"wikidata":"Q10002","lat":52.21833,"lon":6.89583,"responded":true,"order":13};
export const answers: readonly Answer[] = /* @__PURE__ */ withText("enschede", [
  {"item":"situation","blocks":[],"words":0,"source":[],"lines":[],"missingReason":"picture-lost"},
  {"item":"progress","blocks":[{"kind":"paragraph","text":"Dit gaat steeds beter. Buiten het feit dat we nog niet de officiële regie op inburgering hebben, zijn er in Enschede wel stappen gezet en geïnvesteerd in inburgering en integratie. De aandacht voor het thema vanaf 2015 heeft gezorgd voor nieuw beleid, betere samenwerking en meer inzet op de groep nieuwe Enschedeers. De verwachting is dat dit komende jaren echt gaat uitbetalen in de stad. De eerste resultaten zijn in ieder geval positief."}],"words":73,"source":[[61575,62027]],"lines":[[2014,2025]]},
  {"item":"obstacles","blocks":[{"kind":"list","items":["Volledige regie","Cultuurverschillen"]}],"words":3,"source":[[62030,62070]],"lines":[[2027,2028]]},
  {"item":"approach","blocks":[{"kind":"list","items":["Aanbieden van duale trajecten","Vitamine A (= aandacht)","Door een goede inzet direct vanaf de start, zijn we steeds beter in staat om nieuwkomers zo goed mogelijk te helpen naar zelfstandigheid, participatie en betaald werk."]}],"words":34,"source":[[62073,62304]],"lines":[[2030,2034]]},
  {"item":"needs","blocks":[{"kind":"list","items":["Regie op inburgering volledig terug naar gemeenten","Bijkomende financiën om dit te realiseren"]}],"words":13,"source":[[62307,62406]],"lines":[[2036,2039]]},
  {"item":"integration-going-well","blocks":[{"kind":"paragraph","text":"Eens"},{"kind":"paragraph","text":"Uiteraard wel met de nuancering dat er er nog niet helemaal zijn. Zie vraag 2"}],"words":16,"source":[[62409,62495]],"lines":[[2041,2045]]},
  {"item":"sufficient-instruments","blocks":[{"kind":"paragraph","text":"Eens"},{"kind":"paragraph","text":"Ook hier een duidelijke nuancering dat we op de goede weg zijn, maar nog niet alle instrumenten aanwezig. Er zijn voldoende instrumenten om nu goede begeleiding te bieden; via ‘Doe mee in Enschede’ – trajecten (participatieverklaringstraject), individuele begeleiding en regieteam (met duidelijke link naar werk en zorg)."}],"words":47,"source":[[62498,62838]],"lines":[[2047,2061]]},
]);
export const summaries: readonly Summary[] = [
  {"city":"enschede","item":"progress","nl":"Ziet het steeds beter gaan, ook zonder officiële regie op inburgering, met nieuw beleid, betere samenwerking en positieve eerste resultaten.","en":"Sees things going better and better, even without official control over civic integration, with new policy, better cooperation and positive first results."},
  {"city":"enschede","item":"obstacles","nl":"Noemt “volledige regie” en cultuurverschillen als struikelblokken.","en":"Names “full control” and cultural differences as obstacles."},
  {"city":"enschede","item":"approach","nl":"Biedt duale trajecten aan, geeft aandacht en zet direct vanaf de start in op zelfstandigheid, participatie en betaald werk.","en":"Offers dual programmes, gives attention and makes an effort right from the start towards independence, participation and paid work."},
  {"city":"enschede","item":"needs","nl":"Vraagt de regie op inburgering volledig terug naar gemeenten, met bijkomende financiën.","en":"Asks for control over civic integration to return fully to municipalities, with additional finances."},
  {"city":"enschede","item":"integration-going-well","nl":"Is het eens, met de nuancering dat men er nog niet helemaal is.","en":"Agrees, with the nuance that things are not completely there yet."},
  {"city":"enschede","item":"sufficient-instruments","nl":"Is het eens, maar nuanceert dat nog niet alle instrumenten aanwezig zijn.","en":"Agrees, but with the nuance that not all instruments are present yet."},
];
export const stances: readonly StanceRow[] = [
  {"city":"enschede","item":"integration-going-well","stance":"agree","qualified":true,"quote":"Eens\n\nUiteraard wel met de nuancering dat er er nog niet helemaal zijn.","at":[0,71],"why":{"nl":"Zegt eens, uitdrukkelijk met de nuancering dat het nog niet af is.","en":"Says agree, explicitly with the nuance that it is not there yet."}},
  {"city":"enschede","item":"sufficient-instruments","stance":"agree","qualified":true,"quote":"Eens\n\nOok hier een duidelijke nuancering dat we op de goede weg zijn, maar nog niet alle instrumenten aanwezig.","at":[0,111],"why":{"nl":"Zegt eens, met de nuancering dat nog niet alle instrumenten er zijn.","en":"Says agree, with the nuance that not all instruments are there yet."}},
];
export const figures: readonly Figure[] = [];
export const mentions: readonly Mention[] = [
  {"city":"enschede","item":"progress","theme":"regie","quote":"Buiten het feit dat we nog niet de officiële regie op inburgering hebben, zijn er in Enschede wel stappen gezet en geïnvesteerd in inburgering en integratie.","at":[23,180]},
  {"city":"enschede","item":"progress","theme":"cooperation","quote":"De aandacht voor het thema vanaf 2015 heeft gezorgd voor nieuw beleid, betere samenwerking en meer inzet op de groep nieuwe Enschedeers.","at":[181,317]},
  {"city":"enschede","item":"obstacles","theme":"regie","quote":"Volledige regie","at":[0,15]},
  {"city":"enschede","item":"obstacles","theme":"culture","quote":"Cultuurverschillen","at":[16,34]},
  {"city":"enschede","item":"approach","theme":"dual-tracks","quote":"Aanbieden van duale trajecten","at":[0,29]},
  {"city":"enschede","item":"approach","theme":"employers","quote":"zijn we steeds beter in staat om nieuwkomers zo goed mogelijk te helpen naar zelfstandigheid, participatie en betaald werk","at":[98,220]},
  {"city":"enschede","item":"approach","theme":"early-start","quote":"Door een goede inzet direct vanaf de start, zijn we steeds beter in staat om nieuwkomers zo goed mogelijk te helpen naar zelfstandigheid, participatie en betaald werk.","at":[54,221]},
  {"city":"enschede","item":"approach","theme":"tailored-guidance","quote":"Vitamine A (= aandacht)","at":[30,53]},
  {"city":"enschede","item":"needs","theme":"regie","quote":"Regie op inburgering volledig terug naar gemeenten","at":[0,50]},
  {"city":"enschede","item":"needs","theme":"funding","quote":"Bijkomende financiën om dit te realiseren","at":[51,92]},
  {"city":"enschede","item":"sufficient-instruments","theme":"culture","quote":"via ‘Doe mee in Enschede’ – trajecten (participatieverklaringstraject)","at":[178,248]},
  {"city":"enschede","item":"sufficient-instruments","theme":"tailored-guidance","quote":"Er zijn voldoende instrumenten om nu goede begeleiding te bieden; via ‘Doe mee in Enschede’ – trajecten (participatieverklaringstraject), individuele begeleiding en regieteam (met duidelijke link naar werk en zorg).","at":[112,327]},
  {"city":"enschede","item":"sufficient-instruments","theme":"cooperation","quote":"regieteam (met duidelijke link naar werk en zorg)","at":[277,326]},
];
export const notes: readonly Note[] = [
  {"id":"enschede-situation-picture","city":"enschede","item":"situation","kind":"lost","text":{"nl":"Het antwoord was een afbeelding in het PDF-bestand en is verloren.","en":"The answer was a picture in the PDF file and is lost."},"quote":null},
  {"id":"enschede-word-doubled","city":"enschede","item":"integration-going-well","kind":"doubled","text":{"nl":"Het woord “er” staat er twee keer.","en":"The word “er” stands there twice."},"quote":"dat er er nog niet helemaal zijn"},
];
