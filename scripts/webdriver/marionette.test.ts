import { expect, it } from "vitest";
import { messageReader } from "./marionette.js";

const framed = (message: unknown) => {
  const body = JSON.stringify(message);
  return `${Buffer.byteLength(body)}:${body}`;
};

it("reads messages however the stream is cut, counted in bytes", () => {
  const messages = [{ hello: "één" }, [1, 1, null, { value: "’s-Hertogenbosch" }], []];
  const bytes = Buffer.from(messages.map(framed).join(""));
  for (const size of [1, 2, 7, bytes.length]) {
    const read: unknown[] = [];
    const reader = messageReader((message) => read.push(message));
    for (let at = 0; at < bytes.length; at += size) reader(bytes.subarray(at, at + size));
    expect(read, `in pieces of ${size}`).toEqual(messages);
  }
});
