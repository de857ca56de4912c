// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"alphen-aan-den-rijn","name":"Alphen aan den Rijn"},"items":[{"item":"integration-going-well","stance":"neither","qualified":false,"quote":"Geen van beide.","lines":[[596,607]]},{"item":"sufficient-instruments","stance":"agree","qualified":false,"quote":"Eens. De instrumenten zijn voldoende.","lines":[[609,614]]}]};
