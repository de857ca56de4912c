import { fold } from "../text/fold.js";

/** What a city can be found by. */
export interface CityNames {
  readonly id: string;
  readonly name: string;
  readonly printedName?: string | null;
  readonly aliases?: readonly string[];
  readonly cbsCode: string;
}

/** The city with this id, name, printed name, alias or CBS code, case and accent blind. */
export function findCity<Row extends CityNames>(cities: readonly Row[], text: string): Row | undefined {
  const wanted = fold(text);
  return cities.find((city) =>
    [city.id, city.name, city.printedName ?? "", city.cbsCode, ...(city.aliases ?? [])].some(
      (name) => name !== "" && fold(name) === wanted,
    ),
  );
}
