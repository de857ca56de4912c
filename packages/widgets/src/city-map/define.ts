import { defineOnce } from "../shared/define-once.js";
import { CityMap } from "./city-map.js";

defineOnce("g40-city-map", CityMap);

declare global {
  interface HTMLElementTagNameMap {
    "g40-city-map": CityMap;
  }
}
