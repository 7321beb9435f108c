import "server-only";

type File = { fileName: string; mediaType: string; sha256: string };

/** A file for download: never a page of ours, never kept by a cache, its name safe in every header dialect. */
export function attachment(bytes: Uint8Array<ArrayBuffer>, { fileName, mediaType, sha256 }: File): Response {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes, {
    headers: {
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
      digest: `sha-256=${Buffer.from(sha256, "hex").toString("base64")}`,
    },
  });
}
