import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/server/db";
import { publishForm } from "../applications/ground";
import { pdf } from "./papers";
import { anOwner, download, kept, type Owner, upload } from "./uploads";

let owner: Owner;
beforeAll(async () => {
  await publishForm();
  owner = await anOwner();
});

const names: [string, string | RegExp][] = [
  ["paper.pdf", "paper.pdf"],
  ["Zeugnis – Übersetzung (beglaubigt).pdf", "Zeugnis – Übersetzung (beglaubigt).pdf"],
  ["学位证书.pdf", "学位证书.pdf"],
  ["डिग्री.pdf", "डिग्री.pdf"],
  ["شهادة.pdf", "شهادة.pdf"],
  ["Angstro\u0308m.pdf", "Angström.pdf"],
  ["🎓 degree.pdf", "🎓 degree.pdf"],
  ["../../../etc/passwd.pdf", "passwd.pdf"],
  ["..\\..\\windows\\system32\\a.pdf", "a.pdf"],
  ["/etc/passwd", "passwd"],
  ["..", ".."],
  ["C:\\fakepath\\cv.pdf", "cv.pdf"],
  ["photo\u202egpj.pdf", "photogpj.pdf"],
  ["a\u200bb\ufeff.pdf", "ab.pdf"],
  ["line\nend.pdf", /^line ?(%0A)?end\.pdf$/],
  ['quote".pdf', /^quote("|%22)\.pdf$/],
  ["semi;colon=x, y.pdf", "semi;colon=x, y.pdf"],
  ["percent%0d%0aX: y.pdf", "percentX: y.pdf"],
  ["'single' `tick` $(x).pdf", "'single' `tick` $(x).pdf"],
  ["<img src=x onerror=alert(1)>.pdf", "<img src=x onerror=alert(1)>.pdf"],
  ["-rf.pdf", "-rf.pdf"],
  [" spaces .pdf ", "spaces .pdf"],
  ["con.pdf", "con.pdf"],
  [".pdf", ".pdf"],
  [`${"long".repeat(80)}.pdf`, /^(long)+\.pdf$/],
  [`${"文".repeat(300)}.pdf`, /^文{116}\.pdf$/],
  [`${"🎓".repeat(300)}.pdf`, /^(🎓){116}\.pdf$/u],
];

describe("a file's name", () => {
  it.each(names)("%j is shown as %s, and harms no header", async (name, shown) => {
    const mine = await anOwner();
    const stored = await kept(await upload(mine, pdf(), { name }));
    if (typeof shown === "string") expect(stored.fileName).toBe(shown);
    else expect(stored.fileName).toMatch(shown);
    expect([...stored.fileName].length).toBeLessThanOrEqual(120);

    const { headers } = await download(mine.cookie, stored.id);
    const disposition = headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="[ !#-$&-[\]-~]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/);
    expect(decodeURIComponent(disposition.split("''")[1] ?? "")).toBe(stored.fileName);
  });

  it("never becomes a place in the store", async () => {
    await kept(await upload(owner, pdf(), { name: "../../../../tmp/here.pdf" }));
    const rows = await database().document.findMany({ select: { storageKey: true } });
    for (const { storageKey } of rows) expect(storageKey).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("what is served", () => {
  it("is an attachment that no browser runs, guesses about or keeps", async () => {
    const { id, sha256, size } = await kept(await upload(owner, pdf()));
    const answer = await download(owner.cookie, id, { range: "bytes=0-3", accept: "text/html" });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(size),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
      digest: `sha-256=${Buffer.from(sha256, "hex").toString("base64")}`,
    });
  });
});
