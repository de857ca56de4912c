// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"emmen","name":"Emmen"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Ja, de huisvesting van statushouders is zonder noemenswaardige problemen verlopen.","lines":[[1990,1999]]},{"item":"sufficient-instruments","stance":"unstated","qualified":false,"quote":"We willen graag een regiefunctie in het inburgeringsproces.","lines":[[2001,2003]]}]};
