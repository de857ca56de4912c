// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"gouda","name":"Gouda"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[2136,2136]]},{"item":"sufficient-instruments","stance":"agree","qualified":false,"quote":"Eens","lines":[[2136,2136]]}]};
