/**
 * What a page loads: it finds the elements, now and later, and loads those that are used. Nothing is fetched, measured or kept.
 * Any number of copies and versions may run on a page: each waits for the ones before it, and the first to define a tag wins.
 */
import { annotate } from "./errata.js";

/** Path of the file that all elements import. */
declare const LIT: string;
/** The hash in the name of each element's file, by its tag without `g40-`. */
declare const FILES: Readonly<Record<string, string>>;
/** Version of the data, in a script that is held to one version; empty in one that floats. */
declare const PINNED_DATA: string;

const KEY = Symbol.for("g40");
const shared = globalThis as unknown as Record<symbol, Record<string, Promise<unknown>>>;
/** What every copy on the page does for a tag, one after the other. */
const turns = shared[KEY] ?? {};
shared[KEY] = turns;
const seen = new Set<string>();
const drawn = new Set<string>();

const at = (file: string) => new URL(file, import.meta.url).href;

async function define(tag: string) {
  const name = tag.slice(4);
  if (customElements.get(tag)) return;
  try {
    if (!Object.hasOwn(FILES, name)) throw new Error(`there is none among ${Object.keys(FILES).join(", ")}`);
    drawn.add(tag);
    // Both at once; where Lit fails the element that imports it says so.
    import(at(LIT)).catch(() => {});
    await import(at(`parts/${name}-${FILES[name]}.js`));
  } catch (reason) {
    console.warn(`<${tag}> keeps its content: ${reason}`);
  }
}

function find() {
  for (const { localName: tag } of document.querySelectorAll(":not(:defined)")) {
    if (!tag.startsWith("g40-") || seen.has(tag)) continue;
    seen.add(tag);
    turns[tag] = Promise.resolve(turns[tag]).then(() => define(tag));
  }
}

new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length)) find();
}).observe(document, { childList: true, subtree: true });
find();

if (PINNED_DATA) annotate(import(at("../errata.js")), PINNED_DATA, (tag) => drawn.has(tag));
