// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"apeldoorn","name":"Apeldoorn"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[979,979]]},{"item":"sufficient-instruments","stance":"agree","qualified":false,"quote":"Eens","lines":[[979,979]]}]};
