/** Elements that the server has written: this wakes them. */
import "@g40-inburgering/widgets/hydrate";
import "./copy-buttons.js";
