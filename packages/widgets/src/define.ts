/** Registers every element. */
import "./city-card/define.js";
import "./crosstab/define.js";
import "./explorer/define.js";
import "./stance-chart/define.js";
import "./theme-chart/define.js";
