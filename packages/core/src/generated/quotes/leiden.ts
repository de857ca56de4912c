// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"leiden","name":"Leiden"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[3635,3635]]},{"item":"sufficient-instruments","stance":"agree","qualified":false,"quote":"Eens\n\nOpmerking: Het is buitengewoon belangrijk om aan te sluiten bij de regionale arbeidsmarkt en de regionale netwerken van werkgevers.","lines":[[3635,3646]]}]};
