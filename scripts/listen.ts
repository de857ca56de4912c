import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface Served {
  /** Origin, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves on a free port of this machine, and nowhere else.
 * @param name what the machine is called: two names are two sites to a browser, two ports are not
 */
export async function listen(listener: RequestListener, name = "127.0.0.1"): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
