/** Before anything is drawn: what the address asks for. A plain script, since what it sets must not be seen to change. */
const view = document.querySelector<HTMLElement>("[defer-hydration]");

/** What each name in the query may be, and what it does. Any other name is none of ours. */
const ASKED: Readonly<Record<string, Readonly<Record<string, () => void>>>> = {
  thema: {
    licht: () => {},
    donker: () => document.documentElement.setAttribute("data-thema", "donker"),
    auto: () => document.documentElement.setAttribute("data-thema", "auto"),
  },
  dicht: {
    compact: () => view?.setAttribute("density", "compact"),
  },
  taal: {
    nl: () => read("nl"),
    en: () => read("en"),
  },
};

/** The same view in another language is another page: its address differs in one place. */
function read(lang: string) {
  if (lang === document.documentElement.lang) return;
  const path = location.pathname.replace(/\/frame\/(en\/)?/, lang === "en" ? "/frame/en/" : "/frame/");
  location.replace(path + location.search + location.hash);
}

// WordPress shows at most 1000 px of a frame, which it keeps from scrolling: there the content scrolls within the page.
if (/[?&]secret=/.test(location.hash)) document.documentElement.setAttribute("data-wordpress", "");

const ignored: string[] = [];
for (const [name, value] of new URLSearchParams(location.search)) {
  const known = Object.hasOwn(ASKED, name) ? ASKED[name] : undefined;
  if (!known) continue;
  if (Object.hasOwn(known, value)) known[value]?.();
  else ignored.push(`${name}=${value} (there is ${Object.keys(known).join(", ")})`);
}
if (ignored.length > 0) console.warn(`g40: ignored ${ignored.join("; ")}`);
