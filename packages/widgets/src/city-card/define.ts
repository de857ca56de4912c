import { defineOnce } from "../shared/define-once.js";
import { CityCard } from "./city-card.js";

defineOnce("g40-city-card", CityCard);

declare global {
  interface HTMLElementTagNameMap {
    "g40-city-card": CityCard;
  }
}
