import type { CityBundle, CityId } from "@g40-inburgering/core/types";
import { cityLoaders } from "./inlined.js";

/** Core's own, over what is in the page. */
export const loadCity = async (id: CityId): Promise<CityBundle> => (await cityLoaders[id]?.()) as CityBundle;
