// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"eindhoven","name":"Eindhoven"},"items":[{"item":"integration-going-well","stance":"partly","qualified":false,"quote":"Eens/Oneens. Zoals genoemd is Eindhoven, ondanks verbeteringen die zeker nodig zijn, tevreden over de aanpak en de ontwikkelingen die afgelopen jaren ingezet zijn.","lines":[[1835,1881]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens. Hoewel we positief zijn over ontwikkelingen en aanpak die de afgelopen jaren zijn ingezet, ziet Eindhoven nog vele kansen om dit te optimaliseren.","lines":[[1883,1891]]}]};
