import { type CityId, getCity } from "@g40-inburgering/core";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in HTML, in a paragraph or in an attribute between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A name as set in type: with a curly apostrophe. */
export const typeset = (name: string): string => name.replace("'", "’");

export const nameOf = (id: CityId): string => escapeHtml(typeset(getCity(id).name));

/** Names an element takes no attribute by, whatever a caller asks for: they carry script or looks, or must be unique. */
const REFUSED = /^(on|style$|id$|class$|slot$|is$)/;

const isName = (name: string) => /^[a-z][a-z0-9-]*$/.test(name);

/** Attributes of a tag on one line; a value of nothing is an attribute without value. */
export const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .filter(([name]) => isName(name))
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value.replace(/\s+/g, " "))}"`))
    .join("");

/** The attributes a snippet may write: none that runs, looks or is unique on a page. */
export const harmless = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !REFUSED.test(name)));
