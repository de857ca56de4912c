export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { unknownCity } from "../shared/unknown-city.js";
export { act } from "./act.js";
export { arrange } from "./arrange.js";
export { more } from "./more.js";
export { words } from "./words.js";
