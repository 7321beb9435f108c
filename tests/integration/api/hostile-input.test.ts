import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Endpoint } from "@/app/api/endpoint";
import { endpoints } from "@/app/api/endpoints";
import type { Operation } from "@/app/api/operation";
import { createApplication } from "@/features/applications/use-cases/create-application";
import type { Role } from "@/features/identity/domain/actor";
import { newId } from "@/server/ids";
import { somebody } from "../../support/http";
import { addSample, anApplicant, aSubmittedApplication, publishForm, worked } from "../applications/ground";
import { hostileBodies, hostileTo, hostileValues, shapeOf } from "./hostile";
import { type Method, operationsOf, problemIn, type Sending, send } from "./send";

/** Many requests each: on a busy machine they take their time. */
vi.setConfig({ testTimeout: 180_000 });

const all = Object.entries(endpoints).flatMap(([path, spec]) =>
  operationsOf(spec).map(([method, operation]) => ({ name: `${method} ${path}`, path, spec, method, operation })),
);
const writing = all.filter(({ method }) => method !== "GET");

let caseId: string;

beforeAll(async () => {
  await publishForm();
  caseId = (await aSubmittedApplication(await anApplicant())).id;
});

/** Somebody whom the operation admits, with ids that lead to something of theirs. */
async function visitor(path: string, { who }: Pick<Operation, "who">) {
  const role = (who === "anyone" ? "applicant" : who[0]) as Role;
  const { cookie, known } = role === "applicant" ? await applicant(path) : await staff(role);
  const names = [...path.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name ?? "");
  const params = Object.fromEntries(names.map((name) => [name, known[name] ?? newId()]));
  return { cookie, params };
}

type Visitor = { cookie: string; known: Record<string, string> };

async function applicant(path: string): Promise<Visitor> {
  const { cookie, context } = await anApplicant();
  const applicationId = worked(await createApplication(context)).id;
  if (!path.includes("[documentId]")) return { cookie, known: { applicationId } };
  return { cookie, known: { documentId: (await addSample(context, applicationId, "doc.cv")).id } };
}

async function staff(role: Role): Promise<Visitor> {
  const { cookie } = await somebody({ roles: [role], posts: ["new_delhi"] });
  return { cookie, known: { caseId, userId: (await somebody()).id } };
}

/** Sends it and looks at what must hold for any answer; its status. */
async function survive(spec: Endpoint, method: Method, sending: Sending): Promise<number> {
  const started = performance.now();
  const answer = await send(spec, method, sending);
  const told = describeBriefly(sending);
  expect(answer.status, told).toBeLessThan(500);
  expect(performance.now() - started, told).toBeLessThan(10_000);
  if (answer.status < 400) return answer.status;
  const size = (await answer.clone().text()).length;
  expect(size, told).toBeLessThan(200_000);
  const { status } = await problemIn(answer);
  expect(status, told).toBe(answer.status);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  return answer.status;
}

const describeBriefly = ({ body, query, params, headers }: Sending) => {
  const shown = body instanceof Uint8Array ? Buffer.from(body).toString("latin1") : String(body);
  return `${JSON.stringify(params)}${query ?? ""} ${JSON.stringify(headers ?? {})} ${shown.slice(0, 120)}`;
};

/** Ends whatever session the last answer may have ended: then the next one is let in again. */
async function through(bodies: (Sending & { name?: string })[], at: (typeof all)[number]) {
  let who = await visitor(at.path, at.operation);
  const statuses: number[] = [];
  for (const sending of bodies) {
    const status = await survive(at.spec, at.method, { ...who, ...sending });
    statuses.push(status);
    if (status === 401 || (status < 300 && at.method === "DELETE")) who = await visitor(at.path, at.operation);
  }
  return statuses;
}

describe("whatever a program sends as a body", () => {
  it.each(writing)("$name stands, and refuses what is no JSON", async (at) => {
    const statuses = await through(
      hostileBodies.map(([, body]) => ({ body })),
      at,
    );
    if (at.operation.body) expect(statuses.filter((status) => status < 400)).toEqual([]);
  });

  it.each(writing.filter(({ operation }) => operation.body))("$name stands every kind of member", async (at) => {
    const { body, accepts = "json" } = at.operation;
    if (!body || accepts === "form") return;
    const isMultipart = accepts === "multipart";
    const bodies = hostileTo(body).map((text) => ({ body: isMultipart ? formOf(text) : text }));
    await through(bodies, at);
  });
});

/** The same members as the parts of a form. */
function formOf(json: string): FormData {
  const form = new FormData();
  try {
    for (const [name, value] of Object.entries(JSON.parse(json))) form.set(name, String(JSON.stringify(value)));
  } catch {
    form.set("slot", json);
  }
  form.set("file", new File([json], "odd.pdf"));
  return form;
}

describe("whatever a form sends", () => {
  const forms = [
    "",
    "&&&===",
    "version",
    "version=1&version=2&version=x",
    "%",
    "%00=%00",
    "version=%00&note=%ff%fe&text=%ed%a0%80",
    "a".repeat(100_000),
    `a${"[0]".repeat(20_000)}=1`,
    `a${".b".repeat(20_000)}=1`,
    "items[4294967295].text=1&items[length]=4294967295",
    "__proto__.polluted=1&__proto__[polluted]=1&constructor.prototype.polluted=1",
    "grant.__proto__.polluted=1&items[0].__proto__.polluted=1&toString=1&hasOwnProperty=1",
    "version[not]=&email[not]=&password[$ne]=1",
    Array.from({ length: 20_000 }, (_, at) => `k${at}=`).join("&"),
    `_key=${"k".repeat(129)}`,
    "_key=%00&version=1",
    `_page=../../..&_action=__proto__&_add=${"x".repeat(5_000)}&_remove=-1&version=1`,
    "answers=1&answers.a=2&answers[b]=3&version=1",
  ];
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
  const boundary = { "content-type": "multipart/form-data; boundary=b" };
  const part = (head: string, text: string) => `--b\r\n${head}\r\n\r\n${text}\r\n--b--\r\n`;
  const multiparts = [
    "",
    "--b--",
    "--b\r\n\r\n\r\n",
    part('Content-Disposition: form-data; name="file"; filename="a.pdf"', "x").slice(0, 60),
    part("Content-Disposition: attachment", "x"),
    part('Content-Disposition: form-data; name="__proto__"', "x"),
    part('Content-Disposition: form-data; name="slot\u0000"; filename="\u0000.pdf"', "x"),
    part(
      'Content-Disposition: form-data; name="file"; filename="../../etc/passwd"\r\nContent-Type: text/html',
      "<script>",
    ),
    part(`Content-Disposition: form-data; name="${"n".repeat(50_000)}"`, "x"),
    part('Content-Disposition: form-data; name="slot"\r\nContent-Transfer-Encoding: base64', "AAAA"),
  ];
  const kinds = [
    ...forms.map((body) => ({ body, headers: urlencoded })),
    ...forms.map((body) => ({ body, headers: { ...urlencoded, accept: "text/html" } })),
    ...multiparts.map((body) => ({ body, headers: boundary })),
    ...[
      "multipart/form-data",
      "multipart/form-data; boundary=",
      `multipart/form-data; boundary=${"b".repeat(5_000)}`,
    ].map((type) => ({ body: "--b", headers: { "content-type": type } })),
    ...["text/plain", "application/xml", "application/json; charset=utf-16", ";;;", "a/b/c", "application/", "*/*"].map(
      (type) => ({ body: '{"version":1}', headers: { "content-type": type } }),
    ),
  ];

  it.each(writing)("$name stands", async (at) => {
    await through(kinds, at);
  });
});

describe("whatever stands in an address", () => {
  const odd = [
    "%00",
    "..",
    "null",
    "__proto__",
    "1;drop table x",
    "🧭",
    "a".repeat(10_000),
    "\u0000",
    `${newId()}\n`,
    "%0d%0aX: y",
  ];

  it.each(all.filter(({ path }) => path.includes("[")))("$name finds nothing under names that are none", async (at) => {
    const { cookie, params } = await visitor(at.path, at.operation);
    for (const name of Object.keys(params))
      for (const value of odd) {
        const body = at.method === "GET" ? {} : { body: "{}" };
        const status = await survive(at.spec, at.method, { cookie, params: { ...params, [name]: value }, ...body });
        expect(status, value).toBe(404);
        const form = { "content-type": "application/x-www-form-urlencoded", accept: "text/html" };
        if (at.method === "POST") {
          const sent = await send(at.spec, "POST", {
            cookie,
            params: { ...params, [name]: value },
            headers: form,
            body: "a=1",
          });
          expect(sent.status).toBe(303);
          expect(sent.headers.get("location")).toMatch(/^\/(?!\/)/);
        }
      }
  });

  it.each(all.filter(({ method }) => method === "GET"))("$name stands every query", async (at) => {
    const { cookie, params } = await visitor(at.path, at.operation);
    const names = at.operation.query ? Object.keys(shapeOf(at.operation.query).properties ?? {}) : [];
    const values = hostileValues.map((value) => value.replace(/^"|"$/g, "").slice(0, 5_000));
    const texts = [...values, "\u0000", "\ud800", "%", "_", "\\", "*", "(", "[", "'", ";", "-1", "1e9", newId()];
    const cursors = texts.map((value) => Buffer.from(value).toString("base64url"));
    for (const name of names.length > 0 ? [...names, "unknown", "__proto__", "constructor"] : [])
      for (const value of name === "cursor" ? [...texts, ...cursors, ...oddCursors] : texts)
        await survive(at.spec, "GET", {
          cookie,
          params,
          query: `?${name}=${encodeURIComponent(value.toWellFormed())}`,
        });
    for (const query of ["?", "?&&", "?%00=%00", "?a=%ff", `?${"q=1&".repeat(2_000)}`, "?limit=5&limit=6"])
      await survive(at.spec, "GET", { cookie, params, query });
  });

  const oddCursors = [
    ["\u0000"],
    [1e308],
    ["9999999999999999999"],
    ["a", "b", "c"],
    [null, null, null],
    ["2026-02-30T00:00:00Z", newId()],
    ["+275760-09-13T00:00:00.000Z", newId()],
    [-99999999999, "infinity", newId()],
    { __proto__: null },
  ].map((place) => Buffer.from(JSON.stringify(place)).toString("base64url"));
});

describe("odd headers", () => {
  const odd: Record<string, string>[] = [
    { "accept-language": "x".repeat(5_000) },
    { "accept-language": "../../en,__proto__;q=9,zh-CN;q=NaN" },
    { accept: "text/html;q=-1,,,;" },
    { cookie: "kvisa.session=%00; kvisa-flash=%; locale=__proto__" },
    { cookie: `kvisa.session=${"a".repeat(4_000)}; kvisa.session=b; =c; ;;;` },
    { "x-forwarded-for": "9".repeat(500) },
    { "x-request-id": "\u00ff'; --" },
    { authorization: "Bearer ../../" },
    { "idempotency-key": "\u00ff\u00fe" },
    { range: "bytes=-9999999999999999999" },
    { "content-length": "-1" },
  ];

  it.each(odd)("do nothing: %j", async (headers) => {
    for (const at of all.filter(({ operation }) => operation.who === "anyone"))
      await survive(at.spec, at.method, { headers, ...(at.method === "GET" ? {} : { body: "{}" }) });
    const { params, cookie } = await visitor("[applicationId]", { who: ["applicant"] });
    const spec = endpoints["/api/v1/applications/[applicationId]"] as Endpoint;
    await survive(spec, "GET", { params, cookie, headers });
  });
});
