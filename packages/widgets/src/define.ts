/** Registers every element. */
import "./city-card/define.js";
import "./stance-chart/define.js";
