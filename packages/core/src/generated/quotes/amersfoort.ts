// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"amersfoort","name":"Amersfoort"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[785,790]]},{"item":"sufficient-instruments","stance":"agree","qualified":false,"quote":"Eens","lines":[[792,798]]}]};
