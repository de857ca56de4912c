// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"almere","name":"Almere"},"items":[{"item":"integration-going-well","stance":"unstated","qualified":false,"quote":"Het gaat op dit moment niet overwegend goed, maar het gaat wel.","lines":[[354,364]]},{"item":"sufficient-instruments","stance":"agree","qualified":true,"quote":"We hebben op dit moment wel voldoende instrumenten, maar de kans is groot dat we over een paar maanden met lege handen staan.","lines":[[366,374]]}]};
