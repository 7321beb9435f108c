import { createServer } from "node:net";

/** The wanted port if it is free, any free one for 0, undefined if it is taken. */
export function freePort(wanted, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(wanted, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
