// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"hilversum","name":"Hilversum"},"items":[{"item":"integration-going-well","stance":"agree","qualified":true,"quote":"Eens, met een kleine nuancering: gaat beter, nog niet goed genoeg","lines":[[3194,3196]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens, als er meer budget zou zijn konden meer professionals ingezet worden waardoor de begeleiding optimaler zou zijn.","lines":[[3198,3203]]}]};
