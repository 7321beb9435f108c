import { beforeAll, describe, expect, it } from "vitest";
import type { FormField } from "@/features/eligibility/domain/form";
import { publishedForm } from "@/features/eligibility/queries";
import { database } from "@/server/db";
import { publishForm } from "../applications/ground";
import { latin1, pdf, stream } from "./papers";
import { anOwner, download, kept, type Owner, outcome, upload } from "./uploads";

beforeAll(publishForm);

const MiB = 1024 * 1024;

/** A PDF of exactly so many bytes; `mark` makes it another one. */
function pdfOf(size: number, mark = 0) {
  const rough = pdf({ objects: stream("", Buffer.alloc(size - 1_000, mark)) });
  return new Uint8Array(Buffer.concat([rough, latin1(`%${"x".repeat(size - rough.length - 1)}`)]));
}

const documentsOf = (applicationId: string) => database().document.findMany({ where: { applicationId } });

describe("a file's size", () => {
  it.each([10 * MiB - 1, 10 * MiB])("of %i bytes is taken whole", async (size) => {
    const owner = await anOwner();
    const bytes = pdfOf(size);
    expect(bytes).toHaveLength(size);
    const { id } = await kept(await upload(owner, bytes));
    const back = new Uint8Array(await (await download(owner.cookie, id)).arrayBuffer());
    expect(Buffer.compare(back, bytes)).toBe(0);
  });

  it.each([10 * MiB + 1, 11 * MiB, 12 * MiB])("of %i bytes is 413, and leaves nothing", async (size) => {
    const owner = await anOwner();
    expect(await outcome(await upload(owner, pdfOf(size)))).toMatch(/^413 (file|body)-too-large$/);
    expect(await documentsOf(owner.applicationId)).toEqual([]);
  });

  it("has a limit of its own where the slot says so", async () => {
    const field = (await publishedForm(database())).form.fields.get("doc.cv") as FormField;
    const most = field.upload?.maxBytes ?? 0;
    const owner = await anOwner();
    expect(await outcome(await upload(owner, pdfOf(most + 1), { slot: "doc.cv" }))).toBe("413 file-too-large");
    expect(await outcome(await upload(owner, pdfOf(most), { slot: "doc.cv" }))).toBe("201");
  });
});

describe("a slot and an application", () => {
  it("take so many files and no more, also when they come together", async () => {
    const owner = await anOwner();
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(owner, pdf())));
    const outcomes = await Promise.all(answers.map(outcome));
    expect(outcomes.sort()).toEqual([...Array(5).fill("201"), ...Array(3).fill("422 file slot-full")]);
    expect(await documentsOf(owner.applicationId)).toHaveLength(5);
  });

  it("take forty files in all", async () => {
    const owner = await anOwner();
    const outcomes: string[] = [];
    for (const slot of await slotsOfPdf()) outcomes.push(await outcome(await upload(owner, pdf(), { slot })));
    expect(outcomes.slice(0, 40)).toEqual(Array(40).fill("201"));
    expect(outcomes.slice(40)).toEqual(outcomes.slice(40).map(() => "422 file too-many-files"));
    expect(outcomes.length).toBeGreaterThan(40);
  });

  it("take sixty megabytes in all", async () => {
    const owner = await anOwner();
    const bytes = pdfOf(9.5 * MiB, 1);
    const slots = (await slotsOfPdf()).filter((slot) => slot !== "doc.cv");
    const outcomes: string[] = [];
    for (const slot of slots.slice(-7)) outcomes.push(await outcome(await upload(owner, bytes, { slot })));
    expect(outcomes).toEqual([...Array(6).fill("201"), "422 file files-too-large"]);
  });

  it.each(["doc.unknown", "person.surname", "", "__proto__", "doc.cv[0]", "doc", "x".repeat(500), "doc.cv\u0000"])(
    "are named as the form names them, not %j",
    async (slot) => {
      expect(await outcome(await upload(await anOwner(), pdf(), { slot }))).toBe("422 invalid");
    },
  );

  it.each([
    [{ issuedOn: "2026-02-30" }, "issuedOn"],
    [{ validUntil: "tomorrow" }, "validUntil"],
    [{ nameOnDocument: "x".repeat(201) }, "nameOnDocument"],
    [{ nameOnDocument: "a\u0000b" }, "nameOnDocument"],
    [{ checks: "[]" }, "checks"],
    [{ uploadedById: "me" }, "uploadedById"],
  ])("take what stands on a paper as it should be: %j", async (fields, field) => {
    const answer = await upload(await anOwner(), pdf(), { fields: fields as unknown as Record<string, string> });
    const problem = (await answer.json()) as { status: number; faults: { field: string }[] };
    expect(problem.status).toBe(422);
    expect(problem.faults[0]?.field).toBe(field);
  });
});

/** Each slot that takes PDFs, as often as it takes one. */
async function slotsOfPdf(): Promise<string[]> {
  const { form } = await publishedForm(database());
  const slots = form.top.filter(({ upload: rules }) => rules?.mediaTypes.includes("application/pdf"));
  return slots.flatMap(({ key, most = 1 }) => Array<string>(most).fill(key));
}

describe("an upload that stops half way", () => {
  it("leaves nothing and can be sent again", async () => {
    const owner: Owner = await anOwner();
    const { spec } = await import("@/app/api/v1/applications/[applicationId]/documents/operations");
    const { endpoint } = await import("@/app/api/endpoint");
    const boundary = "multipart/form-data; boundary=b";
    const half = '--b\r\nContent-Disposition: form-data; name="slot"\r\n\r\ndoc.cv\r\n--b\r\nContent-Disposition: form';
    for (let time = 0; time < 20; time++) {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(latin1(half));
          if (time % 2) controller.close();
          else controller.error(new Error("aborted"));
        },
      });
      const headers = { cookie: owner.cookie, origin: "http://localhost:3000", "content-type": boundary };
      const request = new Request("http://localhost:3000/x", { method: "POST", headers, body, ...{ duplex: "half" } });
      const params = Promise.resolve({ applicationId: owner.applicationId });
      expect((await endpoint(spec).POST(request, { params })).status).toBe(400);
    }
    expect(await documentsOf(owner.applicationId)).toEqual([]);
    expect(await outcome(await upload(owner, pdf(), { slot: "doc.cv" }))).toBe("201");
  });
});
