import { readFileSync } from "node:fs";
import { type APIResponse, expect, type Page } from "@playwright/test";
import { type Answers, pathOfPaper, type Sample } from "./sample";

/** A draft with everything but the signature, made by the API for journeys that are about what comes after. */
export async function prepareDraft(page: Page, { answers, documents }: Sample): Promise<string> {
  const { request } = page.context();
  const headers = { origin: originOf(page) };
  const { id, version } = await bodyOf<{ id: string; version: number }>(
    await request.post("/api/v1/applications", { headers, data: {} }),
  );
  await bodyOf(await request.patch(`/api/v1/applications/${id}/answers`, { headers, data: { answers, version } }));
  for (const { slot, file, ...about } of documents) {
    const buffer = readFileSync(pathOfPaper(file));
    const multipart = { slot, file: { name: file, mimeType: mediaTypeOf(file), buffer }, ...about };
    await bodyOf(await request.post(`/api/v1/applications/${id}/documents`, { headers, multipart }));
  }
  return id;
}

/** A whole case, submitted; returns its reference. */
export async function fileCase(page: Page, sample: Sample): Promise<{ id: string; reference: string }> {
  const { request } = page.context();
  const id = await prepareDraft(page, sample);
  const { version } = await bodyOf<{ version: number }>(await request.get(`/api/v1/applications/${id}`));
  const answer = await request.post(`/api/v1/applications/${id}/submission`, {
    headers: { origin: originOf(page), "idempotency-key": id },
    data: { signature: sample.answers["sign.name"], version },
  });
  const { reference } = await bodyOf<{ reference: string }>(answer);
  return { id, reference };
}

const originOf = (page: Page) => new URL(page.url()).origin;

const mediaTypeOf = (file: string) =>
  ({ pdf: "application/pdf", png: "image/png", jpg: "image/jpeg" })[file.split(".").at(-1) ?? ""] ?? "";

async function bodyOf<Body = Answers>(answer: APIResponse): Promise<Body> {
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Body;
}
