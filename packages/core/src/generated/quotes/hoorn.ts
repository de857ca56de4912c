// Made by `npm run data` from data/. Never edited by hand.
import type { CityQuotes } from "../../types.js";

export const quotes: CityQuotes = {"city":{"id":"hoorn","name":"Hoorn"},"items":[{"item":"integration-going-well","stance":"agree","qualified":true,"quote":"Eens\n\n(Sinds 2015 zijn we juist bezig om e.e.a. op te tuigen. We leren van de ervaringen, ook van andere gemeenten. Maar overall gaat het redelijk goed)","lines":[[3386,3394]]},{"item":"sufficient-instruments","stance":"partly","qualified":false,"quote":"eens/oneens\n\n(Financieel opzicht: oneens, met de extra middelen die verdwijnen. Sociaal opzicht: eens, iedereen wil wat doen voor de vergunninghouders).","lines":[[3396,3403]]}]};
