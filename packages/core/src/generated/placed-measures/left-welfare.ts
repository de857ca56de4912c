// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"left-welfare","label":{"nl":"Uit de bijstand, 2015–2017 of sinds 2015","en":"Left social assistance, 2015–2017 or since 2015"},"scale":[{"city":"breda","value":82,"perThousand":0.447},{"city":"s-hertogenbosch","value":154,"perThousand":1.0037},{"city":"schiedam","value":42,"perThousand":0.5391},{"city":"zoetermeer","value":93,"perThousand":0.7458}],"apart":{"other":[],"period":["alphen-aan-den-rijn","apeldoorn","delft","dordrecht","leiden","oss"]}};
