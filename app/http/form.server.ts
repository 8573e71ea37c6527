import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import { maxPictureMegabytes } from "../domain/media/sources.ts";
import { BodyTooLarge } from "./body-limit.server.ts";

/** A file that came with a form. `bytes` is null when it was larger than a picture may be; the rest was let go. */
export type SentFile = { name: string; bytes: Uint8Array | null };

/** What a person sent: the last value of each name, all values of it, and the files. Empty file fields are left out. */
export type SentForm = {
  values: Record<string, string | string[]>;
  files: Record<string, SentFile[]>;
  /** The text sent under a name, "" without one. */
  text: (name: string) => string;
  /** All texts sent under a name, in order. */
  all: (name: string) => string[];
};

/** Bytes of one file; of one field of text; of a whole form. The server itself stops reading at the last. */
const maxFileBytes = maxPictureMegabytes * 1024 * 1024;
export const maxFormBytes = 64 * 1024 * 1024;
const maxTextBytes = 8 * 1024 * 1024;

/** Fields of one form, far above the longest: a small body may hold millions, which would keep the process busy. */
const maxFields = 2000;

/**
 * Reads a posted form of either encoding. A file that is too large does not cost the person what else she typed.
 */
export async function readForm(request: Request): Promise<SentForm> {
  const files: Record<string, SentFile[]> = {};
  const sent = await (isMultipart(request) ? readMultipart(request, files) : readFields(request)).catch(unreadable);
  const texts = new Map<string, string[]>();
  for (const [name, value] of sent) {
    if (typeof value === "string") texts.set(name, [...(texts.get(name) ?? []), plainLines(value)]);
  }
  const values: Record<string, string | string[]> = Object.fromEntries(
    [...texts].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? "") : all]),
  );
  const all = (name: string) => [values[name] ?? []].flat();
  return { values, files, all, text: (name) => all(name).at(-1) ?? "" };
}

/** What broke off, was too long or is no form at all is its sender's doing and no defect. */
function unreadable(error: unknown): never {
  throw new Response(null, { status: error instanceof BodyTooLarge ? 413 : 400 });
}

async function readFields(request: Request): Promise<URLSearchParams> {
  const text = await request.text();
  if (text.split("&", maxFields + 1).length > maxFields) throw new Error("Too many fields");
  return new URLSearchParams(text);
}

/** Line ends as everywhere but in HTTP, and no NUL, which the database cannot store. */
function plainLines(text: string): string {
  return text.replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

async function readMultipart(request: Request, files: Record<string, SentFile[]>): Promise<FormData> {
  let fields = 0;
  return await parseMultipart(request, async ({ name, filename, data }) => {
    if (++fields > maxFields) throw new Error("Too many fields");
    // A text is cut there, never emptied: it is far too long for its field, and its writer gets most of it back.
    if (filename === undefined) return new TextDecoder().decode(await collectStart(data, maxTextBytes));
    const bytes = await collect(data, maxFileBytes);
    if (filename !== "" && bytes?.length !== 0) files[name] = [...(files[name] ?? []), { name: filename, bytes }];
    return null;
  });
}

/** All of a part, or null when it is longer than `max` bytes; it is then read to its end and let go. */
async function collect(data: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    size += chunk.length;
    if (size <= max) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= max ? Buffer.concat(chunks) : null;
}

/** The first `max` bytes of a part, or a little more; it is read to its end. */
async function collectStart(data: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    if (size < max) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

function isMultipart(request: Request): boolean {
  return request.headers.get("Content-Type")?.startsWith("multipart/form-data") ?? false;
}
