// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"lelystad","name":"Lelystad"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[4019,4019]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens","lines":[[4019,4019]]}]};
