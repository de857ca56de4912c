// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"enschede","name":"Enschede"},"items":[{"item":"integration-going-well","stance":"agree","qualified":true,"quote":"Eens\n\nUiteraard wel met de nuancering dat er er nog niet helemaal zijn.","lines":[[2041,2045]]},{"item":"sufficient-instruments","stance":"agree","qualified":true,"quote":"Eens\n\nOok hier een duidelijke nuancering dat we op de goede weg zijn, maar nog niet alle instrumenten aanwezig.","lines":[[2047,2061]]}]};
