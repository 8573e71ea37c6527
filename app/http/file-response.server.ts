import { notFound } from "./loaders.server.ts";
import { filePolicy } from "./page-security.server.ts";

/**
 * The answer that carries an uploaded picture. Its bytes never change under one address, but who may see them does:
 * the reader's own browser keeps them for five minutes, nobody in between keeps them at all.
 */
export async function pictureResponse(
  request: Request,
  etag: string,
  read: () => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<Response> {
  const headers = {
    "Cache-Control": "private, max-age=300, must-revalidate",
    "Content-Security-Policy": filePolicy,
    ETag: etag,
  };
  if (isKnown(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  const bytes = await read();
  if (!bytes) throw notFound();
  return new Response(bytes, {
    headers: {
      ...headers,
      "Content-Type": "image/webp",
      "Content-Disposition": 'inline; filename="picture.webp"',
      "Content-Length": String(bytes.length),
    },
  });
}

function isKnown(header: string | null, etag: string): boolean {
  return (header ?? "").split(",").some((known) => known.trim().replace(/^W\//, "") === etag);
}
