/** Maps the forms of a word to one: `schulden` and `schuld`, `huizen` and `huis`. */
export type Conflate = (word: string) => string;
