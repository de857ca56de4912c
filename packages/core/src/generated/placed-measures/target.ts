// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"target","label":{"nl":"Taakstelling, 2015–2017","en":"Housing target, 2015–2017"},"scale":[{"city":"apeldoorn","value":881,"perThousand":5.4668},{"city":"dordrecht","value":662,"perThousand":5.59},{"city":"oss","value":507,"perThousand":5.5744},{"city":"zoetermeer","value":727,"perThousand":5.8302}],"apart":{"other":[],"period":["helmond"]}};
