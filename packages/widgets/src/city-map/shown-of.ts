import type { CityId } from "@g40-inburgering/core/types";
import type { Picture } from "./picture.js";

/** A city's name, what the map says of it, and its number where it has one. */
export function shownOf(
  picture: Picture | undefined,
  id: CityId,
): { readonly name: string; readonly said: string; readonly value: string | undefined } {
  const found = picture?.groups.flatMap(({ cities }) => cities).find(({ city }) => city.id === id);
  return { name: found?.city.name ?? id, said: found?.said ?? "", value: found?.value };
}
