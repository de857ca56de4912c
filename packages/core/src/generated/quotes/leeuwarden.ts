// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"leeuwarden","name":"Leeuwarden"},"items":[{"item":"integration-going-well","stance":"partly","qualified":false,"quote":"Deels eens","lines":[[3488,3488]]},{"item":"sufficient-instruments","stance":"partly","qualified":false,"quote":"deels eens, nu leggen we veel eigen budget bij ondanks grote tekorten in het sociaal domein.","lines":[[3488,3492]]}]};
