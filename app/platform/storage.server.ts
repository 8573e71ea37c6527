import { randomBytes } from "node:crypto";
import { mkdir, open, opendir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "./env.server.ts";

/**
 * Where bytes lie that people uploaded. A key is a path of small letters, digits and hyphens, the last part with an
 * ending: `<tenant>/<file>/960.webp`.
 */
export type Storage = {
  /** Keeps `bytes` whole or not at all; what lay there before is replaced. */
  write: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is nothing. */
  read: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes everything below `prefix`, which is one or more whole parts of a key. */
  remove: (prefix: string) => Promise<void>;
  list: () => AsyncIterable<{ key: string; changedAt: Date }>;
};

/** The installation's storage: a directory beside the database. */
export function fileStorage(): Storage {
  return directoryStorage(join(env().dataDir, "files"));
}

/** A storage in `directory`, readable by the owner of the process alone. */
export function directoryStorage(directory: string): Storage {
  return {
    write: async (key, bytes) => await writeWhole(join(directory, requireKey(key)), bytes),
    read: async (key) => await readFile(join(directory, requireKey(key))).catch(absent),
    remove: async (prefix) => await rm(join(directory, requireKey(prefix)), { recursive: true, force: true }),
    list: () => walk(directory, ""),
  };
}

function requireKey(key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?$/.test(key)) throw new Error("Not a key of the storage");
  return key;
}

/** Under another name first, so that a crash leaves the old bytes or the new ones, never half of them. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await flush(unfinished, bytes);
    await rename(unfinished, path);
    await flush(dirname(path));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Forces a new file with `bytes`, or else a directory, onto the disk. */
async function flush(path: string, bytes?: Uint8Array): Promise<void> {
  const handle = await (bytes ? open(path, "wx", 0o600) : open(path, "r"));
  try {
    if (bytes) await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* walk(directory: string, prefix: string): AsyncIterable<{ key: string; changedAt: Date }> {
  const entries = await opendir(join(directory, prefix)).catch(absent);
  for await (const entry of entries ?? []) {
    const key = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* walk(directory, key);
    else {
      const found = await stat(join(directory, key)).catch(absent);
      if (found) yield { key, changedAt: found.mtime };
    }
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}
