import type { City } from "../types.js";

/** The cities that were asked and did not answer, in table order. */
export const nonresponse = (cities: readonly City[]): City[] => cities.filter((city) => !city.responded);
