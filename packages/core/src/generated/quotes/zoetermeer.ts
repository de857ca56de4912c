// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"zoetermeer","name":"Zoetermeer"},"items":[{"item":"integration-going-well","stance":"partly","qualified":false,"quote":"Deels mee eens/deels kan het altijd beter.","lines":[[5361,5374]]},{"item":"sufficient-instruments","stance":"partly","qualified":false,"quote":"Deels wel/deels kan het nog beter.","lines":[[5376,5382]]}]};
