/** Text helpers without data: figures in words, key word in context, spelling-blind comparison, the plain text of blocks. */
export { figureLabel, figureText, originText, periodText, valueText } from "./text/figure-text.js";
export { fold } from "./text/fold.js";
export { type Kwic, kwic } from "./text/kwic.js";
export { nearest } from "./text/nearest.js";
export { plainText } from "./text/plain-text.js";
