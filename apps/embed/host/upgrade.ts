/**
 * For a whole site, once: a link to one of our pages that stands alone in its paragraph becomes the element that page shows.
 * The link stays within, so it is still there where the element is not. `data-g40="link"` on a link leaves it a link.
 */
const site = new URL("..", import.meta.url).href;

const PAGE = /^(en\/)?(?:stad\/([\w-]+)\/(?:([\w-]+)\/)?|stelling\/([\w-]+)\/|vraag\/([\w-]+)\/)$/;

/** Tag and attributes for the path of a page; undefined for a page of another kind. */
function elementOf(path: string) {
  const [matches, en, city, item, statement, question] = PAGE.exec(path) ?? [];
  if (!matches) return undefined;
  const lang = en ? "en" : "nl";
  if (city) return item ? (["quote", { city, item, lang }] as const) : (["city-card", { city, lang }] as const);
  if (statement) return ["stance-chart", { statement, lang }] as const;
  return ["theme-chart", { item: question ?? "", lang }] as const;
}

const isWithinOurs = ({ localName, parentElement }: Element): boolean =>
  localName.startsWith("g40-") || (!!parentElement && isWithinOurs(parentElement));

function upgrade(link: HTMLAnchorElement) {
  const { href, parentElement: parent, dataset } = link;
  if (!href.startsWith(site) || dataset.g40 === "link" || !parent?.matches("p, figure")) return false;
  if (parent.textContent?.trim() !== link.textContent?.trim()) return false;
  const [name, attributes] = elementOf(href.slice(site.length).replace(/[?#].*/, "")) ?? [];
  if (!name || isWithinOurs(parent)) return false;
  const element = document.createElement(`g40-${name}`);
  for (const [attribute, value] of Object.entries(attributes ?? {})) element.setAttribute(attribute, value);
  parent.replaceWith(element);
  element.append(parent);
  return true;
}

function find() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`a[href^="${CSS.escape(site)}"]`)];
  if (links.map(upgrade).includes(true)) import(new URL("g40.js", import.meta.url).href);
}

new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length)) find();
}).observe(document, { childList: true, subtree: true });
find();

export {};
