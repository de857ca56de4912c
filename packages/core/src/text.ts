/** Text helpers without data: themes from their codes, figures in words, key word in context, spelling-blind comparison, plain text of blocks. */
export { readThemes } from "./text/compact-themes.js";
export { figureLabel, originText, periodText, valueText } from "./text/figure-text.js";
export { fold } from "./text/fold.js";
export { type Kwic, kwic } from "./text/kwic.js";
export { nearest } from "./text/nearest.js";
export { plainText } from "./text/plain-text.js";
