// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"zaanstad","name":"Zaanstad"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[5162,5162]]},{"item":"sufficient-instruments","stance":"disagree","qualified":true,"quote":"Verder zijn wij wel van mening dat we naast het inburgeringstraject adequate instrumenten inzetten om de integratie te bevorderen (maar de middelen waaruit deze worden betaald lopen t/m eind 2018).","lines":[[5162,5179]]}]};
