import { problem } from "./gate.mjs";

const isUpload = ({ headers }) => /^(multipart\/|text\/csv)/i.test(headers["content-type"] ?? "");

/**
 * Answers in the product's stead when it has not begun to within `limit` milliseconds: 408 when the request itself
 * is still arriving, 503 otherwise. An upload's time begins when all of it is here.
 */
export function limitTime(request, response, limit) {
  let timer;
  const start = () => {
    timer = setTimeout(() => {
      if (!response.headersSent) standIn(response, request.complete ? "unavailable" : "request-too-slow");
    }, limit);
  };
  if (isUpload(request)) request.once("end", start);
  else start();
  response.once("close", () => clearTimeout(timer));
}

/** Ends the response now; whatever the product still writes to it goes nowhere. */
function standIn(response, code) {
  const { status, headers, body } = problem(code, { connection: "close" });
  response.writeHead(status, headers).end(body);
  const deaf = () => response;
  Object.assign(response, {
    setHeader: deaf,
    appendHeader: deaf,
    removeHeader: deaf,
    writeHead: deaf,
    flushHeaders: deaf,
  });
  Object.assign(response, { end: deaf, write: () => true });
}
