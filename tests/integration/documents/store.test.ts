import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { spec as content } from "@/app/api/v1/documents/[documentId]/content/operations";
import { spec as document } from "@/app/api/v1/documents/[documentId]/operations";
import { spec as removal } from "@/app/api/v1/documents/[documentId]/removal/operations";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import { tidyFiles } from "@/features/documents/use-cases/tidy-files";
import { database } from "@/server/db";
import { storeFile } from "@/server/file-store";
import { newId } from "@/server/ids";
import { somebody } from "../../support/http";
import { codeOf, send } from "../api/send";
import {
  anApplicant,
  aReadyDraft,
  aSubmittedApplication,
  eventsAbout,
  publishForm,
  signature,
} from "../applications/ground";
import { latin1, pdf, stream } from "./papers";
import { anOwner, download, kept, outcome, upload } from "./uploads";

beforeAll(publishForm);

const files = () => join(process.env.DATA_DIR ?? "", "files");
const placeOf = (key: string) => join(files(), key.slice(-2), key);
const keyOf = async (id: string) => (await database().document.findUniqueOrThrow({ where: { id } })).storageKey;
const remove = (cookie: string, documentId: string) => send(document, "DELETE", { cookie, params: { documentId } });
const hour = 3_600_000;

describe("a document of somebody else", () => {
  it("is answered, in every way, as one that never was", async () => {
    const { id } = await kept(await upload(await anOwner(), pdf()));
    const { cookie } = await anOwner();
    for (const [spec, method] of [
      [content, "GET"],
      [document, "DELETE"],
      [removal, "POST"],
    ] as const) {
      const ask = async (documentId: string) => {
        const answer = await send(spec, method, { cookie, params: { documentId } });
        return [answer.status, Object.fromEntries(answer.headers), await answer.json()];
      };
      const foreign = await ask(id);
      expect(foreign[0]).toBe(404);
      expect(await ask(newId())).toEqual(foreign);
    }
    expect((await send(content, "GET", { params: { documentId: id } })).status).toBe(401);
  });

  it("can be read by the staff of its post once it was sent, and by nobody before", async () => {
    const draft = await kept(await upload(await anOwner(), pdf()));
    const sent = await aSubmittedApplication(await anApplicant());
    const row = await database().document.findFirstOrThrow({ where: { applicationId: sent.id } });
    for (const role of ["reviewer", "supervisor", "clerk", "auditor", "admin"] as const) {
      const { cookie } = await somebody({ roles: [role], posts: ["new_delhi"] });
      expect((await download(cookie, draft.id)).status).not.toBe(200);
      expect((await download(cookie, row.id)).status === 200, role).toBe(role !== "admin");
    }
    const { cookie } = await somebody({ roles: ["reviewer"], posts: ["london"] });
    expect((await download(cookie, row.id)).status).toBe(404);
  });
});

describe("removal", () => {
  it("takes the row at once, the file with the next tidying, and is on the trail", async () => {
    const owner = await anOwner();
    const { id } = await kept(await upload(owner, pdf()));
    const key = await keyOf(id);
    expect((await remove(owner.cookie, id)).status).toBe(204);
    expect((await download(owner.cookie, id)).status).toBe(404);
    expect((await remove(owner.cookie, id)).status).toBe(404);
    await tidyFiles(database(), new Date());
    expect(existsSync(placeOf(key))).toBe(false);
    expect((await eventsAbout(owner.applicationId)).at(-1)).toMatchObject({ kind: "document-removed" });
  });

  it("works from a plain form, and happens once when pressed twice", async () => {
    const owner = await anOwner();
    const { id } = await kept(await upload(owner, pdf()));
    const press = () => {
      const headers = { accept: "text/html", "content-type": "application/x-www-form-urlencoded" };
      return send(removal, "POST", { cookie: owner.cookie, params: { documentId: id }, headers, body: "" });
    };
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const removed = (await eventsAbout(owner.applicationId)).filter(({ kind }) => kind === "document-removed");
    expect(removed).toHaveLength(1);
  });

  it("never takes a file out of an application that is sent at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const who = await anApplicant();
      const { id: applicationId, version } = await aReadyDraft(who);
      const row = await database().document.findFirstOrThrow({ where: { applicationId, slot: "doc.photo" } });
      const submit = submitApplication(who.context, { applicationId, signature, version });
      const [sent, removed] = await Promise.all([submit, remove(who.cookie, row.id)]);
      expect(sent.ok).toBe(removed.status !== 204);
      expect(await database().document.count({ where: { id: row.id } })).toBe(sent.ok ? 1 : 0);
    }
  });

  it("ends with submission", async () => {
    const who = await anApplicant();
    const { id: applicationId } = await aSubmittedApplication(who);
    const row = await database().document.findFirstOrThrow({ where: { applicationId } });
    expect(await codeOf(await remove(who.cookie, row.id))).toBe("409 action-not-available");
    const late = await upload({ cookie: who.cookie, applicationId }, pdf());
    expect(await outcome(late)).toBe("409 action-not-available");
  });
});

describe("a file that is no longer what was kept", () => {
  it.each(["one bit is other", "it is cut", "it is gone", "a folder stands there"])(
    "is not served when %s, and the trail remembers",
    async (damage) => {
      const owner = await anOwner();
      const { id } = await kept(await upload(owner, pdf()));
      const place = placeOf(await keyOf(id));
      const bytes = await readFile(place);
      await rm(place);
      if (damage === "one bit is other") await writeFile(place, bytes.fill((bytes[100] ?? 0) ^ 1, 100, 101));
      if (damage === "it is cut") await writeFile(place, bytes.subarray(0, -1));
      if (damage === "a folder stands there") await mkdir(place);
      const answer = await download(owner.cookie, id);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await codeOf(answer)).toBe("503 document-unavailable");
      const event = (await eventsAbout(owner.applicationId)).at(-1);
      expect(event).toMatchObject({ kind: "document-damaged", data: { documentId: id } });
    },
  );
});

describe("a server that stops between file and row", () => {
  it("leaves a file that is kept for an hour, in case its row is on the way, and then removed", async () => {
    const { id } = await kept(await upload(await anOwner(), pdf()));
    const orphan = await storeFile(latin1("orphan"));
    const aside = join(files(), "incoming", newId());
    await writeFile(aside, "half");
    const stray = join(files(), "lost+found");
    await mkdir(stray, { recursive: true });
    await writeFile(join(stray, "note.txt"), "not ours");

    const in59 = new Date(Date.now() + hour - 60_000);
    await tidyFiles(database(), in59);
    expect([existsSync(placeOf(orphan)), existsSync(aside)]).toEqual([true, true]);

    const old = new Date(Date.now() - hour - 60_000);
    for (const place of [placeOf(orphan), aside, placeOf(await keyOf(id)), join(stray, "note.txt")])
      await utimes(place, old, old);
    await tidyFiles(database(), new Date());
    expect([existsSync(placeOf(orphan)), existsSync(aside)]).toEqual([false, false]);
    expect(existsSync(placeOf(await keyOf(id)))).toBe(true);
    expect(existsSync(join(stray, "note.txt"))).toBe(true);
  });

  it("keeps file and row together when the row is refused", async () => {
    const before = await stored();
    const owner = await anOwner();
    await Promise.all(Array.from({ length: 7 }, () => upload(owner, pdf())));
    expect((await stored()) - before).toBe(5);
  });
});

const stored = async () => {
  const names = await readdir(files(), { recursive: true }).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(name)).length;
};

/** A file system of its own, of 256 kB: only root may mount one. */
function mountSmall(place: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", place], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Where none can be mounted: this process may write no file beyond 100 kB, which ends the write just as well. */
function limitFiles(bytes: string): boolean {
  try {
    execFileSync("prlimit", ["--pid", String(process.pid), `--fsize=${bytes}:`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("a store that is full", () => {
  const big = pdf({ objects: stream("", Buffer.alloc(400_000, 7)) });

  async function expectNoRoom() {
    const owner = await anOwner();
    expect(await outcome(await upload(owner, big))).toBe("507 store-full");
    expect(await database().document.count({ where: { applicationId: owner.applicationId } })).toBe(0);
    expect(await readdir(join(files(), "incoming"))).toEqual([]);
    return owner;
  }

  it("refuses the file, keeps nothing of it, and takes the next that fits", async () => {
    await mkdir(join(files(), "incoming"), { recursive: true });
    if (mountSmall(files())) {
      try {
        const owner = await expectNoRoom();
        expect(await outcome(await upload(owner, pdf()))).toBe("201");
      } finally {
        execFileSync("umount", [files()]);
      }
    } else if (limitFiles("100000")) {
      process.on("SIGXFSZ", () => {});
      const owner = await expectNoRoom().finally(() => limitFiles("unlimited"));
      expect(await outcome(await upload(owner, big))).toBe("201");
    }
  });
});
