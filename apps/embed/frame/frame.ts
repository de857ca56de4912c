/** What lives in a frame: it wakes the element, says how tall it is, and passes its events on. It asks nobody for anything. */
import "@g40-inburgering/widgets/hydrate";
import { survey } from "@g40-inburgering/core/data/survey";
import { annotate } from "../script/errata.js";
import { asksForHeight, heightMessages, placeOf, resizerId, resizerMessage } from "./heights.js";

/** Whether the frame is held to one version: then it may have been corrected since. */
declare const IS_PINNED: boolean;

const EVENTS = ["ready", "view", "select", "copy", "download", "correction", "error"].map((name) => `g40-${name}`);

const place = placeOf(location.href);
const isFramed = parent !== window;
const post = (message: unknown) => {
  if (isFramed) parent.postMessage(message, "*");
};

const content = document.querySelector("main > div");
let told = 0;
/** By what iframe-resizer knows this frame, once it has said so. */
let resizer: string | undefined;

/** Tells the height where it changed, or where it is asked for. */
function tell(isAsked = false) {
  const height = Math.ceil(content?.getBoundingClientRect().height ?? 0);
  if (height === 0 || (height === told && !isAsked)) return;
  told = height;
  for (const message of heightMessages(height, place)) post(message);
  if (resizer) post(resizerMessage(resizer, height, innerWidth));
}

if (content) new ResizeObserver(() => tell()).observe(content);
// A browser draws no frame that is out of sight, and observes no size in it: so it is told when it is known, too.
for (const known of ["g40-ready", "load"]) addEventListener(known, () => tell());
// It may even have been given its width after that, unseen: so it looks again, a few times.
addEventListener("load", () => {
  for (const later of [100, 500, 2000]) setTimeout(tell, later);
});

/** That the element is drawn, for a listener that comes after it. */
let ready: unknown;

addEventListener("message", ({ source, data }) => {
  if (source !== parent) return;
  const named = resizerId(data);
  resizer = named ?? resizer;
  if (!named && !asksForHeight(data, place)) return;
  tell(true);
  if (ready) post(ready);
});

for (const name of EVENTS)
  document.addEventListener(name, (event) => {
    const { detail, timeStamp: at } = event as CustomEvent;
    const message = { source: "g40", v: 1, type: "event", name, at, detail: JSON.parse(JSON.stringify(detail ?? {})) };
    if (name === "g40-ready") ready = message;
    post(message);
  });

// In a sandbox nothing downloads, and nothing says so: there the address of the data stands as text.
document.addEventListener("g40-download", (event) => {
  if (origin !== "null") return;
  event.preventDefault();
  const note = document.querySelector<HTMLElement>("[role=status]");
  if (note) note.textContent = note.dataset.text ?? "";
});

document.addEventListener("click", (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!place.secret || !link?.href.startsWith("http") || event.button !== 0) return;
  event.preventDefault();
  post({ message: "link", value: link.href, secret: place.secret });
});

if (IS_PINNED) {
  const errata = location.pathname.replace(/\/[^/]+\/frame\/.*/, "/errata.js");
  void annotate(import(errata), survey.dataVersion, () => true);
}
