/** Lets what is in flight finish, then closes; after `patience` milliseconds whatever is left is cut. */
export function draining(server, patience) {
  const inFlight = new Map();
  let closing = false;

  server.on("connection", (socket) => {
    inFlight.set(socket, new Set());
    socket.once("close", () => inFlight.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    if (closing) response.setHeader("connection", "close");
    inFlight.get(socket)?.add(response);
    response.once("close", () => {
      inFlight.get(socket)?.delete(response);
      if (closing) hangUpIfIdle(socket);
    });
  });

  const hangUpIfIdle = (socket) => {
    if (!inFlight.get(socket)?.size) socket.end(() => socket.destroy());
  };

  return () => {
    closing = true;
    return new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      for (const [socket, responses] of inFlight) {
        for (const response of responses) sayGoodbye(response);
        hangUpIfIdle(socket);
      }
    });
  };
}

/** A stream of events never finishes by itself; the browser comes back for it. */
function sayGoodbye(response) {
  const isStream = String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
  if (isStream) response.destroy();
  else if (!response.headersSent) response.setHeader("connection", "close");
}
