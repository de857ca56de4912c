import type { CityId, Lang, StatementId } from "@g40-inburgering/core";
import { type Attributes, type ElementName, escapeHtml, fallbackOf } from "@g40-inburgering/widgets/snippets";

const attributesHtml = (values: Attributes) =>
  Object.entries(values)
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join("");

/** An element as a page writes it, with its fallback content; `fallback` instead, where the page has better. */
export function elementHtml(tag: string, values: Attributes, lang: Lang, fallback?: string): string {
  const element = tag.replace("g40-", "") as ElementName;
  const content = fallback ?? fallbackOf({ element, attributes: values, lang });
  return `<${tag}${attributesHtml(values)}>${content}</${tag}>`;
}

/** The chart as a page writes it: fallback content inside. */
export const chartHtml = (statement: StatementId, lang: Lang, more: Attributes = {}): string =>
  elementHtml("g40-stance-chart", { statement, ...more }, lang);

/** The card as a page writes it: fallback content inside. */
export const cardHtml = (city: CityId, lang: Lang, more: Attributes = {}): string =>
  elementHtml("g40-city-card", { city, ...more }, lang);
