export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { act } from "./act.js";
export { arrange } from "./arrange.js";
export { more } from "./more.js";
export { said } from "./said.js";
export { unknown } from "./unknown.js";
