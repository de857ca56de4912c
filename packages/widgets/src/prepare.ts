/** Properties an element is given before it is drawn, so that it is drawn at once. */
export type Prepared = Readonly<Record<string, unknown>>;

/** Loads what an element with these attributes starts from. */
export type Prepare = (attributes: Readonly<Record<string, string>>) => Promise<Prepared>;

const prepares: Readonly<Record<string, () => Promise<{ readonly prepare: Prepare }>>> = {
  "g40-city-card": () => import("./city-card/prepare.js"),
  "g40-quote": () => import("./quote/prepare.js"),
};

/**
 * What an element starts from, as properties: nothing for an element whose data come with its definition.
 * Rejects with an UnknownIdError for a city there is none of.
 */
export async function prepare(tag: string, attributes: Readonly<Record<string, string>>): Promise<Prepared> {
  const load = prepares[tag];
  return load ? (await load()).prepare(attributes) : {};
}
