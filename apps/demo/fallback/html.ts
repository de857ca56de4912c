import { type CityId, getCity } from "@g40-inburgering/core";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in HTML, in a paragraph or in an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A name as set in type: with a curly apostrophe. */
export const typeset = (name: string): string => name.replace("'", "’");

export const nameOf = (id: CityId): string => escapeHtml(typeset(getCity(id).name));

/** Attributes of a tag; a value of nothing is an attribute without value. */
export const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join("");
