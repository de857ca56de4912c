/**
 * Optional, in the page that holds frames: gives each frame of ours the height of its content, and fires its `g40-*` events on
 * it. It holds on to no frame, so nothing stays when one goes, and a second copy does nothing.
 */
const { origin } = new URL(import.meta.url);

/** Heights that are believed, in px. */
const [LEAST, MOST] = [40, 20_000];
const EVENT = /^g40-(ready|view|select|copy|download|correction|error)$/;

/** Frames of ours: by their address, not by what they say. */
const frames = () =>
  [...document.querySelectorAll<HTMLIFrameElement>("iframe[src*='/frame/']")].filter(
    ({ src }) => new URL(src).origin === origin,
  );

/** No wider than its column: a frame that is wider first has the height of another width. */
const hold = ({ style }: HTMLIFrameElement) => {
  style.maxWidth = "100%";
};

/** When each frame was last ready, so that one which is asked again does not fire again. */
const ready = new WeakMap<HTMLIFrameElement, number>();

function hear({ data, source, origin: from }: MessageEvent) {
  if (data?.source !== "g40" || data.v !== 1) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A sandboxed frame has no origin to name; that it is the frame of that address is known from its window.
  if (!frame || (from !== origin && !(from === "null" && frame.hasAttribute("sandbox")))) return;
  const { type, height, name, detail, at } = data;
  if (type === "height" && typeof height === "number" && height >= LEAST && height <= MOST) {
    frame.style.height = `${Math.ceil(height)}px`;
    hold(frame);
  }
  if (type !== "event" || !EVENT.test(name)) return;
  if (name === "g40-ready") {
    if (ready.get(frame) === at) return;
    ready.set(frame, at);
  }
  frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}

const KEY = Symbol.for(`g40 listens to ${origin}`);
const page = globalThis as unknown as Record<symbol, boolean>;
if (!page[KEY]) {
  page[KEY] = true;
  addEventListener("message", hear);
  for (const frame of frames()) {
    hold(frame);
    // It may have spoken before anyone listened.
    frame.contentWindow?.postMessage({ source: "g40", v: 1, type: "ready" }, "*");
  }
}

export {};
