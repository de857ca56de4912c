// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"haarlem","name":"Haarlem"},"items":[{"item":"integration-going-well","stance":"agree","qualified":true,"quote":"Wij zijn ons echter terdege van bewust dat de doelgroep zeer divers is en dat het om die reden ook nog te vroeg is om nu al conclusies te trekken.","lines":[[2356,2378]]},{"item":"sufficient-instruments","stance":"agree","qualified":true,"quote":"Eens. Echter, om de duurzame uitstroom van statushouders met een relatief grote afstand tot de arbeidsmarkt veilig te stellen is het noodzakelijk om extra maatregelen te treffen.","lines":[[2380,2405]]}]};
