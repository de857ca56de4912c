// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"adults","label":{"nl":"Volwassenen, 2015–2017","en":"Adults, 2015–2017"},"scale":[{"city":"dordrecht","value":470,"perThousand":3.9687}],"apart":{"other":["venlo"],"period":["delft","zaanstad"]}};
