// Made by `npm run data` from data/. Never edited by hand.
import type { PlacedMeasure } from "../../types.js";

export const placedMeasure: PlacedMeasure = {"measure":"origin","label":{"nl":"Herkomst Syrië, 2015–2017 of sinds 2015","en":"Origin Syria, 2015–2017 or since 2015"},"country":"SY","scale":[{"city":"hoorn","value":285,"perThousand":3.9145},{"city":"lelystad","value":261,"perThousand":3.3726},{"city":"roosendaal","value":244,"perThousand":3.1688}],"apart":{"other":["delft","dordrecht","groningen","oss"],"period":["almelo","amersfoort","arnhem","emmen","leiden"]}};
