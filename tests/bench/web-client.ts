import http from "node:http";

/** `firstByte`: milliseconds until the answer began. */
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string; firstByte: number };
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** A signed-in client that keeps its connections open, as light as Node has one: it shares the machine with the server. */
export function webClient(origin: string, cookie: string): Ask {
  const agent = new http.Agent({ keepAlive: true });
  const { hostname, port } = new URL(origin);
  return (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = {
        cookie,
        ...(method === "GET" ? {} : { origin }),
        ...(text ? { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) } : {}),
        ...headers,
      };
      const began = performance.now();
      const request = http.request({ agent, hostname, port, method, path, headers: sent }, (response) => {
        const firstByte = performance.now() - began;
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
            firstByte,
          }),
        );
      });
      request.on("error", reject);
      request.end(text);
    });
}

/** The answer, which must have this status. */
export async function expectStatus(wanted: number, asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status !== wanted) throw new Error(`${answer.status} for ${wanted}: ${answer.body.slice(0, 400)}`);
  return answer;
}
