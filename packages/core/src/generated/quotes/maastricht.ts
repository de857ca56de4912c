// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"maastricht","name":"Maastricht"},"items":[{"item":"integration-going-well","stance":"unstated","qualified":false,"quote":"De gemeente is niet ontevreden over de integratie maar streeft naar nog betere resultaten.","lines":[[4088,4092]]},{"item":"sufficient-instruments","stance":"unstated","qualified":false,"quote":"Op het gebied van re-integratie, onderwijs en participatie kunnen we door middel van betere samenwerking en het bieden van meer maatwerkoplossingen betere resultaten boeken.","lines":[[4095,4102]]}]};
