export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { cite } from "./cite.js";
export { find } from "./find.js";
export { opened } from "./opened.js";
