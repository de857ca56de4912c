// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"left-for-other","label":{"nl":"Uit de bijstand om andere reden, 2017","en":"Left social assistance for another reason, 2017"},"scale":[{"city":"almere","value":68,"perThousand":0.3333},{"city":"dordrecht","value":18,"perThousand":0.152}],"apart":{"other":["breda","oss"],"period":["arnhem","emmen","haarlem","leiden","lelystad"]}};
