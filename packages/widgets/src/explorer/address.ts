import type { Filter, FilterName } from "./choice.js";
import type { Exploring } from "./exploring.js";

/** The filters by their keys in the address. */
const KEYS: Readonly<Record<string, FilterName>> = {
  thema: "raises",
  "standpunt-1": "stance1",
  "standpunt-2": "stance2",
  provincie: "province",
  vraag: "item",
  omvang: "size",
};

/** Takes query and filters over from the page's address. What there is none of is left out, with one warning. */
export function readAddress(host: Exploring, _shared: unknown, filters: readonly Filter[]): true {
  const asked = new URLSearchParams(location.search);
  const unknown: string[] = [];
  for (const [key, name] of Object.entries(KEYS)) {
    const value = asked.get(key);
    if (!value) continue;
    const filter = filters.find((candidate) => candidate.name === name);
    if (filter?.options.some(([id]) => id === value)) host[name] = value;
    else unknown.push(`${key}=${value}`);
  }
  const lang = asked.get("taal");
  if (lang === "nl" || lang === "en") host.originals = lang === "nl";
  else if (lang) unknown.push(`taal=${lang}`);
  host.query = asked.get("q") ?? host.query;
  if (unknown.length > 0) console.warn(`<g40-explorer> leaves out of the address: ${unknown.join(", ")}.`);
  return true;
}

/** Puts query and filters into the page's address, without a step in its history and without its other keys. */
export function writeAddress(host: Exploring): void {
  const address = new URL(location.href);
  const put = (key: string, value: string | null) =>
    value ? address.searchParams.set(key, value) : address.searchParams.delete(key);
  put("q", host.query);
  for (const [key, name] of Object.entries(KEYS)) put(key, host[name]);
  if (host.originals !== undefined) put("taal", host.originals ? "nl" : "en");
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A browser that refuses (too often, too long, or in a frame of unknown origin) keeps the address it has.
  }
}
