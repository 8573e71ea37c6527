import { randomBytes, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env.server.ts";

const known = new Map<string, Buffer>();

/** The installation's own key of that name: 32 random bytes in the data directory, made at the first call. */
export function secretKey(name: string): Buffer {
  const key = known.get(name) ?? readKey(name);
  known.set(name, key);
  return key;
}

function readKey(name: string): Buffer {
  const directory = join(env().dataDir, "secrets");
  const path = join(directory, `${name}.key`);
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const fresh = `${path}.${randomUUID()}`;
  writeFileSync(fresh, randomBytes(32), { mode: 0o600 });
  try {
    linkSync(fresh, path); // whole or not at all; of two processes that start at once, the first one's counts
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(fresh);
  }
  return readFileSync(path);
}
