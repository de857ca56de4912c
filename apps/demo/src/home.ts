/** The article's elements at once; the configurator when the reader comes to it. */
import "@g40-inburgering/widgets/city-card/define";
import "@g40-inburgering/widgets/quote/define";
import "@g40-inburgering/widgets/stance-chart/define";
import "./configurator/configurator.js";
import "./copy-buttons.js";
