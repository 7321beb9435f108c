export type ReadMail = { from: string; to: string; subject: string; date: string; messageId: string; text: string };

/** A mail of one plain text part (RFC 5322 with the encodings of RFC 2045 and 2047), as people read it. */
export function readEml(source: string): ReadMail {
  const at = source.search(/\r?\n\r?\n/);
  const head = at < 0 ? source : source.slice(0, at);
  const body = at < 0 ? "" : source.slice(at).replace(/^\r?\n\r?\n/, "");
  const headers = headersOf(head);
  const header = (name: string) => decodeWords(headers.get(name) ?? "");
  return {
    from: header("from"),
    to: header("to"),
    subject: header("subject"),
    date: header("date"),
    messageId: header("message-id"),
    text: decodeBody(body, headers.get("content-transfer-encoding") ?? "").replaceAll("\r\n", "\n"),
  };
}

function headersOf(head: string): Map<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`; the space between two of them is none. */
function decodeWords(text: string): string {
  const bytes = (encoding: string, coded: string) =>
    encoding.toUpperCase() === "B" ? Buffer.from(coded, "base64") : quoted(coded.replaceAll("_", " "));
  return text.replace(/(\?=)\s+(?==\?)/g, "$1").replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) => {
    const parts = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)];
    return Buffer.concat(parts.map(([, encoding = "Q", coded = ""]) => bytes(encoding, coded))).toString("utf8");
  });
}

function decodeBody(body: string, encoding: string): string {
  const name = encoding.toLowerCase();
  if (name === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (name === "quoted-printable") return quoted(body.replace(/=\r?\n/g, "")).toString("utf8");
  return body;
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    Buffer.from(text, "utf8")
      .toString("latin1")
      .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    "latin1",
  );
