// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"heerlen","name":"Heerlen"},"items":[{"item":"integration-going-well","stance":"neither","qualified":false,"quote":"Hier valt geen eenduidig antwoord op te geven, want het verschilt nogal.","lines":[[2568,2603]]},{"item":"sufficient-instruments","stance":"unstated","qualified":false,"quote":"De instrumenten zijn er, behalve de regie op de inburgering.","lines":[[2607,2646]]}]};
