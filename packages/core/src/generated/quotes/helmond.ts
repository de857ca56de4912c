// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"helmond","name":"Helmond"},"items":[{"item":"integration-going-well","stance":"agree","qualified":true,"quote":"Eens\n\ntoelichting: het gaat de goede kant op, al is er altijd ruimte voor verbetering","lines":[[2777,2782]]},{"item":"sufficient-instruments","stance":"neither","qualified":false,"quote":"Beide niet\n\ntoelichting: op dit moment zijn de middelen nog toereikend, maar die middelen hebben deels een tijdelijk karakter.","lines":[[2784,2795]]}]};
