// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"tilburg","name":"Tilburg"},"items":[{"item":"integration-going-well","stance":"unstated","qualified":false,"quote":"Zoals aangegeven zijn wij van mening dat wij met het aanstellen van o.a. het klantregieteam, het aanbieden van het TOP programma en de samenwerking met de verschillende partners in de stad op de goede weg zitten.","lines":[[4645,4654]]},{"item":"sufficient-instruments","stance":"unstated","qualified":false,"quote":"Daarnaast zou het goed zijn als de regie m.b.t. inburgering ook formeel bij de gemeente komt te liggen.","lines":[[4656,4676]]}]};
