import "@g40-inburgering/widgets/define";
import "./copy-buttons.js";
