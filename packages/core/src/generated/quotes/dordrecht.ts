// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"dordrecht","name":"Dordrecht"},"items":[{"item":"integration-going-well","stance":"partly","qualified":false,"quote":"eens/oneens\n\nHet woord 'goed' in de stelling is een groot woord.","lines":[[1623,1635]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"oneens\n\nHet belangrijkste instrument, de inburgering, missen we als gemeente.","lines":[[1637,1652]]}]};
