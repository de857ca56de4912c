// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"s-hertogenbosch","name":"'s-Hertogenbosch"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[3020,3020]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"oneens (toelichting: wij hebben meer middelen nodig om geschikte instrumenten te ontwikkelen en toepassen.","lines":[[3020,3024]]}]};
