import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { draining } from "../../../src/run/http/draining.mjs";
import { limitTime } from "../../../src/run/http/time-limit.mjs";

let close = () => {};
afterEach(() => close());

async function serve(listener: RequestListener) {
  const server = createServer();
  const drain = draining(server, 2_000);
  server.on("request", listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => server.closeAllConnections();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, drain };
}

it("finishes what is in flight and takes nothing new", async () => {
  const { url, drain } = await serve((_, response) => setTimeout(() => response.end("done"), 150));
  await (await fetch(url)).text(); // leaves an idle connection behind
  const inFlight = fetch(url).then((answer) => answer.text());
  await new Promise((resolve) => setTimeout(resolve, 50));

  const began = performance.now();
  const drained = drain();
  await expect(fetch(url, { headers: { connection: "close" } })).rejects.toThrow();
  expect(await inFlight).toBe("done");
  await drained;
  expect(performance.now() - began).toBeLessThan(1_000);
});

it("says 503 when an answer does not begin in time, and lets nothing follow it", async () => {
  const { url } = await serve((request, response) => {
    limitTime(request, response, 50);
    setTimeout(() => response.writeHead(200, { "x-late": "1" }).end("too late"), 120);
  });
  const answer = await fetch(url);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(await answer.json()).toMatchObject({ code: "unavailable" });
});

it("gives an upload its time and counts from when it is all there", async () => {
  const { url } = await serve((request, response) => {
    limitTime(request, response, 100);
    request.resume().once("end", () => response.end("stored"));
  });
  const body = new ReadableStream({
    async start(stream) {
      for (let part = 0; part < 5; part++) {
        stream.enqueue(new Uint8Array(10));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      stream.close();
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const answer = await fetch(url, { method: "POST", body, headers, duplex: "half" } as RequestInit);
  expect(await answer.text()).toBe("stored");
});
