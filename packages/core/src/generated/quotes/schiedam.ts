// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"schiedam","name":"Schiedam"},"items":[{"item":"integration-going-well","stance":"unstated","qualified":false,"quote":"De eerste opvang van statushouders gaat goed, maar t.a.v. de daadwerkelijke integratie moeten nog stappen gezet worden.","lines":[[4505,4510]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens, omdat de regie op de inburgering een essentieel instrument is voor gemeenten en alle mogelijkheden die er zijn nog niet optimaal benut worden.","lines":[[4512,4518]]}]};
