// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"alkmaar","name":"Alkmaar"},"items":[{"item":"integration-going-well","stance":"unstated","qualified":false,"quote":"Zo absoluut kunnen we het niet stellen.","lines":[[107,115]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens: meer regie bij de gemeente en daardoor meer mogelijkheden voor maatwerk, begeleiding en sturing.","lines":[[117,121]]}]};
