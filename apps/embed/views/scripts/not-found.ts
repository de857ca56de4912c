/** Names the pages nearest to an address that leads nowhere. */
import { type Known, nearestPages } from "../nearest-page.js";

const place = document.querySelector("#nearest");
const known = document.querySelector("#known");
const home = document.querySelector<HTMLAnchorElement>("a.home");

if (place && known && home) {
  const root = new URL(home.href).pathname;
  const path = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : location.pathname;
  const found = nearestPages(path, JSON.parse(known.textContent ?? "") as Known);
  const isEnglish = path.startsWith("en/");
  if (isEnglish) {
    const [heading, lead] = [document.querySelector("h1"), document.querySelector(".lead")];
    if (heading) Object.assign(heading, { lang: "en", textContent: "There is no page here" });
    lead?.replaceChildren(...lead.querySelectorAll('[lang="en"]'));
  }
  for (const { path: to, label } of found) {
    const link = document.createElement("a");
    link.href = root + to;
    link.textContent = label;
    const line = document.createElement("p");
    line.append(`${isEnglish ? "Did you mean" : "Bedoelde u"} `, link, "?");
    line.lang = isEnglish ? "en" : "nl";
    place.append(line);
  }
}
