// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"roosendaal","name":"Roosendaal"},"items":[{"item":"integration-going-well","stance":"disagree","qualified":false,"quote":"Oneens","lines":[[4299,4299]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens","lines":[[4299,4299]]}]};
