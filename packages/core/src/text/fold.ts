/** Lower case without accents, apostrophes and dashes, so that spellings of one name meet. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
