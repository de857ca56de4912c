/** Registers every element. */
import "./city-card/define.js";
import "./city-map/define.js";
import "./crosstab/define.js";
import "./explorer/define.js";
import "./figure-chart/define.js";
import "./quote/define.js";
import "./stance-chart/define.js";
import "./theme-chart/define.js";
