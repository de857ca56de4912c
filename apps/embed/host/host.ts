/**
 * Optional, in the page that holds frames: gives each frame of ours the height of its content, and fires its `g40-*` events on
 * it. It keeps nothing of a frame, so nothing stays when a frame goes, and a second copy does no more than the first.
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

addEventListener("message", ({ data, source, origin: from }) => {
  if (data?.source !== "g40" || data.v !== 1) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A sandboxed frame has no origin to name; that it is the frame of that address is known from its window.
  if (!frame || (from !== origin && !(from === "null" && frame.hasAttribute("sandbox")))) return;
  const { type, height, name, detail } = data;
  if (type === "height" && height >= LEAST && height <= MOST && typeof height === "number")
    frame.style.height = `${Math.ceil(height)}px`;
  if (type === "event" && EVENT.test(name)) frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
});

for (const frame of frames()) {
  frame.style.maxWidth = "100%";
  frame.contentWindow?.postMessage({ source: "g40", v: 1, type: "ready" }, "*");
}

export {};
