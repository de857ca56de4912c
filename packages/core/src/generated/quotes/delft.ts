// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"delft","name":"Delft"},"items":[{"item":"integration-going-well","stance":"unstated","qualified":false,"quote":"Het glas is halfvol. We spannen alle zeilen bij, maar de weg is moeilijk en weerbarstig.","lines":[[1344,1358]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Neen, De gemeente doet wat binnen haar mogelijkheden ligt.","lines":[[1360,1379]]}]};
