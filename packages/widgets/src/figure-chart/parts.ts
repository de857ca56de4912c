export { corrected } from "../shared/corrected.js";
export { follow } from "../shared/follow.js";
export { select } from "../shared/select.js";
export { asTable } from "./as-table.js";
export { evidence } from "./evidence.js";
export { more } from "./more.js";
export { noRate } from "./no-rate.js";
export { only } from "./only.js";
