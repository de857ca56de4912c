import type { CityId, Translation } from "../types.js";
import { plainText } from "./plain-text.js";

/** Gives translations what follows from their blocks. */
export const withTranslatedText = (
  city: CityId,
  translations: readonly Pick<Translation, "item" | "blocks">[],
): Translation[] =>
  translations.map(({ item, blocks }) => ({ city, item, lang: "en", text: plainText(blocks), blocks }));
