// Made by `npm run data` from data/. Never edited by hand.
import { withIds } from "../text/with-ids.js";
import type { CityOverview, QuestionOverview, StatementOverview, StudyOverview } from "../types.js";

export const overview: readonly CityOverview[] = /* @__PURE__ */ withIds([
  ["Alkmaar","unstated","disagree"],
  ["Almelo","disagree+","disagree"],
  ["Almere","unstated","agree+"],
  ["Alphen aan den Rijn","neither","agree","Alphen a/d Rijn"],
  ["Amersfoort","agree","agree"],
  ["Apeldoorn","agree","agree"],
  ["Arnhem","declined","declined"],
  ["Assen"],
  ["Breda","agree","agree+"],
  ["Delft","unstated","disagree"],
  ["Deventer"],
  ["Dordrecht","partly","disagree"],
  ["Ede"],
  ["Eindhoven","partly","disagree"],
  ["Emmen","agree","unstated"],
  ["Enschede","agree+","agree+"],
  ["Gouda","agree","agree"],
  ["Groningen","disagree+","disagree"],
  ["Haarlem","agree+","agree+"],
  ["Haarlemmermeer"],
  ["Heerlen","neither","unstated"],
  ["Helmond","agree+","neither"],
  ["Hengelo"],
  ["'s-Hertogenbosch","agree","disagree","’s-Hertogenbosch"],
  ["Hilversum","agree+","disagree"],
  ["Hoorn","agree+","partly"],
  ["Leeuwarden","partly","partly"],
  ["Leiden","agree","agree"],
  ["Lelystad","agree","disagree"],
  ["Maastricht","unstated","unstated"],
  ["Nijmegen"],
  ["Oss","agree","agree"],
  ["Roosendaal","disagree","disagree"],
  ["Schiedam","unstated","disagree"],
  ["Sittard-Geleen"],
  ["Tilburg","unstated","unstated"],
  ["Venlo","agree","agree+"],
  ["Zaanstad","agree","disagree+"],
  ["Zoetermeer","partly","partly"],
  ["Zwolle"],
]);
export const study: StudyOverview = {"title":{"nl":"Rondvraag inburgering","en":"Civic integration survey"},"period":"2018-01","invited":40,"responded":32};
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
