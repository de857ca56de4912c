// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"venlo","name":"Venlo"},"items":[{"item":"integration-going-well","stance":"agree","qualified":false,"quote":"Eens","lines":[[4882,4882]]},{"item":"sufficient-instruments","stance":"agree","qualified":true,"quote":"Eens, de instrumenten zijn er wel, de middelen om ze in te kunnen zetten (geld) is een ander verhaal","lines":[[4882,4885]]}]};
