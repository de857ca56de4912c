import { connect } from "node:net";

/** A connection to Firefox's own WebDriver. It needs no driver program beside the browser. */
export interface Marionette {
  send(command: string, parameters: object): Promise<unknown>;
  end(): void;
}

type Reply = readonly [1, number, { readonly error: string; readonly message: string } | null, unknown];

/** Splits a stream into its messages, each written as its length in bytes, a colon and JSON. */
export function messageReader(receive: (message: unknown) => void): (chunk: Buffer) => void {
  let waiting = Buffer.alloc(0);
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const colon = waiting.indexOf(":");
      const end = colon + 1 + Number(waiting.subarray(0, colon));
      if (colon < 0 || waiting.length < end) return;
      const message = JSON.parse(waiting.toString("utf8", colon + 1, end));
      waiting = waiting.subarray(end);
      receive(message);
    }
  };
}

/** @param limit how long a command may take, in ms */
export function marionette(port: number, limit: number): Promise<Marionette> {
  return new Promise((ready, failed) => {
    const waiting = new Map<number, (reply: Reply) => void>();
    const socket = connect(port, "127.0.0.1");
    let last = 0;
    const send: Marionette["send"] = (command, parameters) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const late = setTimeout(() => reject(new Error(`Firefox did not answer ${command}`)), limit);
        waiting.set(id, ([, , error, value]) => {
          clearTimeout(late);
          waiting.delete(id);
          if (error) reject(new Error(`${command}: ${error.error}, ${error.message}`));
          else resolve(value);
        });
        const body = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      });
    const over = (why: string) => {
      failed(new Error(why));
      for (const [id, answer] of waiting) answer([1, id, { error: "connection lost", message: why }, null]);
    };
    socket.on("error", ({ message }) => over(message));
    socket.on("close", () => over("Firefox closed the connection"));
    const read = messageReader((message) => {
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Reply);
      else ready({ send, end: () => socket.destroy() });
    });
    socket.on("data", read);
  });
}
