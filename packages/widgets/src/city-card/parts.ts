export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { more } from "./more.js";
export { opened } from "./opened.js";
