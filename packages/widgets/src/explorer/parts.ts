export { corrected } from "../shared/corrected.js";
export { readAddress, writeAddress } from "./address.js";
export { finder } from "./finder.js";
export { material } from "./material.js";
export { more } from "./more.js";
export { quoted } from "./quoted.js";
export { unknown } from "./unknown.js";
export { whole } from "./whole.js";
