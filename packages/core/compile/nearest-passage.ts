const trigrams = (text: string) => {
  const folded = text.toLowerCase().replace(/\s+/g, " ");
  return new Set(Array.from({ length: Math.max(0, folded.length - 2) }, (_, index) => folded.slice(index, index + 3)));
};

/** The passage of a text that shares most letter triples with a quote that was not found in it. */
export function nearestPassage(text: string, quote: string): string {
  const wanted = trigrams(quote);
  const starts = [...text.matchAll(/\S+/g)].map((word) => word.index);
  let best = "";
  let most = -1;
  for (const start of starts) {
    const passage = text.slice(start, start + quote.length + 10);
    const shared = [...trigrams(passage)].filter((trigram) => wanted.has(trigram)).length;
    if (shared > most) [best, most] = [passage, shared];
  }
  return best;
}
