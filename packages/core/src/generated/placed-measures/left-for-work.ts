// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"left-for-work","label":{"nl":"Uit de bijstand door werk, 2017","en":"Left social assistance for work, 2017"},"scale":[{"city":"almere","value":17,"perThousand":0.0833},{"city":"dordrecht","value":14,"perThousand":0.1182},{"city":"hilversum","value":7,"perThousand":0.0782}],"apart":{"other":["breda","helmond","oss","roosendaal","zaanstad"],"period":["arnhem","emmen","haarlem","hoorn","leiden","lelystad","venlo"]}};
