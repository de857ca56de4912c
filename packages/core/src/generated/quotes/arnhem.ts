// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"arnhem","name":"Arnhem"},"items":[{"item":"integration-going-well","stance":"declined","qualified":false,"quote":"Wij geven geen antwoord op deze stellingen, omdat benantwoording onvoldoende ruimte voor nuance biedt.","lines":[[1078,1082]]},{"item":"sufficient-instruments","stance":"declined","qualified":false,"quote":"Wij geven geen antwoord op deze stellingen, omdat benantwoording onvoldoende ruimte voor nuance biedt.","lines":[[1084,1088]]}]};
