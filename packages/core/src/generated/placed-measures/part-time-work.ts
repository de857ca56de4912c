// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"part-time-work","label":{"nl":"Parttime werk, 2017","en":"Part-time work, 2017"},"scale":[{"city":"almere","value":30,"perThousand":0.1471},{"city":"dordrecht","value":6,"perThousand":0.0507},{"city":"hilversum","value":52,"perThousand":0.5809},{"city":"zoetermeer","value":53,"perThousand":0.425}],"apart":{"other":["zaanstad"],"period":["delft","emmen","helmond","hoorn","leiden"]}};
