/** Lets what is in flight finish, then closes; after `patience` milliseconds whatever is left is cut. */
export function draining(server, patience) {
  const inFlight = new Set();
  let closing = false;

  server.on("request", (_, response) => {
    if (closing) response.setHeader("connection", "close");
    inFlight.add(response);
    response.once("close", () => inFlight.delete(response));
  });

  return () => {
    closing = true;
    for (const response of inFlight) sayGoodbye(response);
    return new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
      const sweep = setInterval(() => server.closeIdleConnections(), 100);
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.once("close", () => {
        clearInterval(sweep);
        clearTimeout(cut);
      });
    });
  };
}

/** A stream of events never finishes by itself; the browser comes back for it. */
function sayGoodbye(response) {
  const isStream = String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
  if (isStream) response.destroy();
  else if (!response.headersSent) response.setHeader("connection", "close");
}
