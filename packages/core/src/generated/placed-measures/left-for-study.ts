// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"left-for-study","label":{"nl":"Uit de bijstand door studie, 2017","en":"Left social assistance for study, 2017"},"scale":[{"city":"almere","value":4,"perThousand":0.0196},{"city":"dordrecht","value":12,"perThousand":0.1013},{"city":"hilversum","value":18,"perThousand":0.2011}],"apart":{"other":["breda","oss","zaanstad"],"period":["apeldoorn","arnhem","emmen","haarlem","hoorn","leiden","lelystad"]}};
