// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"groningen","name":"Groningen"},"items":[{"item":"integration-going-well","stance":"disagree","qualified":true,"quote":"Als je onder integratie verstaat dat vluchtelingen actief deelnemen aan integratie door eigen inkomsten dan zijn we het oneens.","lines":[[2212,2221]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens, zie vraag 5.","lines":[[2223,2223]]}]};
