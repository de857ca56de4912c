// Made by `npm run data` from data/. Never edited by hand.
import { readOverview } from "../text/compact-overview.js";
import type { Bilingual, CityOverview, QuestionOverview, StatementOverview, StudyOverview } from "../types.js";

export const overview: readonly CityOverview[] = /* @__PURE__ */ readOverview(
  "Alkmaar|Almelo|Almere|Alphen aan den Rijn=Alphen a/d Rijn|Amersfoort|Apeldoorn|Arnhem|Assen|Breda|Delft|Deventer|Dordrecht|Ede|Eindhoven|Emmen|Enschede|Gouda|Groningen|Haarlem|Haarlemmermeer|Heerlen|Helmond|Hengelo|'s-Hertogenbosch=’s-Hertogenbosch|Hilversum|Hoorn|Leeuwarden|Leiden|Lelystad|Maastricht|Nijmegen|Oss|Roosendaal|Schiedam|Sittard-Geleen|Tilburg|Venlo|Zaanstad|Zoetermeer|Zwolle",
  "udDduAnaaaaaxx--aAud--pd--pdauAAaaDdAA--nuAn--adAdApppaaaduu--aaddud--uuaAaDpp--",
);
export const month: Bilingual = {"nl":"januari 2018","en":"January 2018"};
export const study: StudyOverview = {"title":{"nl":"Rondvraag inburgering","en":"Civic integration survey"},"invited":40,"responded":32};
export const statements: readonly StatementOverview[] = [
  {"id":"integration-going-well","wording":{"nl":"De integratie van vluchtelingen na 2015 gaat goed in mijn gemeente.","en":"The integration of refugees after 2015 is going well in my municipality."}},
  {"id":"sufficient-instruments","wording":{"nl":"Mijn gemeente heeft voldoende instrumenten om de integratie van nieuwkomers te begeleiden.","en":"My municipality has sufficient instruments to guide the integration of newcomers."}},
];
export const questions: readonly QuestionOverview[] = [
  {"id":"situation","label":{"nl":"Cijfers","en":"Figures"}},
  {"id":"progress","label":{"nl":"Verloop van de inburgering","en":"How it is going"}},
  {"id":"obstacles","label":{"nl":"Struikelblokken","en":"Obstacles"}},
  {"id":"approach","label":{"nl":"Beste aanpak","en":"Best approach"}},
  {"id":"needs","label":{"nl":"Nodig van het Rijk","en":"Needed from central government"}},
];
