export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { choose } from "./choose.js";
export { evidence } from "./evidence.js";
export { more } from "./more.js";
export { passed } from "./passed.js";
