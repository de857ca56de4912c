// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"breda","name":"Breda"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[1235,1235]]},{"item":"sufficient-instruments","stance":"agree","qualified":true,"quote":"Eens, m.u.v. regievraagstuk op de inburgering.","lines":[[1235,1237]]}]};
