// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"oss","name":"Oss"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[4227,4227]]},{"item":"sufficient-instruments","stance":"agree","qualified":false,"quote":"Eens","lines":[[4227,4227]]}]};
