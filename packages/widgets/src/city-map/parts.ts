export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { unknownCity } from "../shared/unknown-city.js";
export { asList } from "./as-list.js";
export { choose } from "./choose.js";
export { chosen, picture } from "./chosen.js";
export { evidence } from "./evidence.js";
export { more } from "./more.js";
export { unknown } from "./unknown.js";
