// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"on-welfare","label":{"nl":"In de bijstand, stand januari 2018","en":"On social assistance, as at January 2018"},"scale":[{"city":"breda","value":661,"perThousand":3.6032},{"city":"emmen","value":257,"perThousand":2.3976},{"city":"lelystad","value":180,"perThousand":2.3259},{"city":"schiedam","value":234,"perThousand":3.0036}],"apart":{"other":["almelo","almere","alphen-aan-den-rijn","amersfoort","gouda","haarlem","helmond","maastricht","oss","zoetermeer"],"period":["alkmaar","apeldoorn","arnhem","delft","dordrecht","eindhoven","s-hertogenbosch","hoorn","zaanstad"]}};
