/** How tall a frame's content is, in the words of each script a newsroom may have: whichever listens understands one. */

export interface Place {
  /** Address of the frame. */
  readonly href: string;
  /** What WordPress put in the hash to know its own frame by; empty elsewhere. */
  readonly secret: string;
  /** What Pym calls the frame, from its query; empty elsewhere. */
  readonly childId: string;
}

/** What iframe-resizer calls the frame it holds, in the message it begins with; undefined for any other message. */
export const resizerId = (data: unknown): string | undefined =>
  typeof data === "string" ? /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1] : undefined;

/** The height in the words of iframe-resizer, which must be told a width too. */
export const resizerMessage = (id: string, height: number, width: number): string =>
  `[iFrameSizer]${[id, height, width, "init"].join(":")}`;

/** What an address says of who holds the frame. */
export function placeOf(href: string): Place {
  const { hash, searchParams } = new URL(href);
  const secret = /[?&]secret=([\w-]+)/.exec(hash)?.[1] ?? "";
  return { href, secret, childId: searchParams.get("childId") ?? "" };
}

/**
 * The messages that say a height, for the page around a frame. WordPress and Pym are told only where they asked.
 * @param height in whole px
 */
export function heightMessages(height: number, { href, secret, childId }: Place): readonly unknown[] {
  return [
    { source: "g40", v: 1, type: "height", height },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ type: "set-height", value: height }),
    { context: "iframe.resize", height, src: href },
    ...(secret ? [{ message: "height", value: height, secret }] : []),
    ...(childId ? [["pym", childId, "height", height].join("xPYMx")] : []),
  ];
}

/**
 * Whether a message from the page around asks for the height again: WordPress, which knows the secret, `@newswire/frames`, or
 * our own listener.
 */
export function asksForHeight(data: unknown, { secret }: Place): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { message, secret: said, source, sentinel, v, type } = data as Readonly<Record<string, unknown>>;
  if (message === "ready") return secret !== "" && said === secret;
  return (sentinel === "amp" && type === "frames-init") || (source === "g40" && v === 1 && type === "ready");
}
