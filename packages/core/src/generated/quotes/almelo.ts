// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"almelo","name":"Almelo"},"items":[{"item":"integration-going-well","stance":"disagree","qualified":true,"quote":"Oneens, met dien verstande dat wij met onze aanpak op de goede weg zijn.","lines":[[223,226]]},{"item":"sufficient-instruments","stance":"disagree","qualified":false,"quote":"Oneens: de intensieve aanpak is kostbaar en zal langere tijd moeten worden toegepast.","lines":[[228,234]]}]};
