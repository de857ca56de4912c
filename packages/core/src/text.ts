/** Text helpers without data: spelling-blind comparison and the plain text of blocks. */
export { fold } from "./text/fold.js";
export { type Kwic, kwic } from "./text/kwic.js";
export { nearest } from "./text/nearest.js";
export { plainText } from "./text/plain-text.js";
