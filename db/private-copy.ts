// Copies that only their owner can read, whatever the original's mode and the umask.
import type { Stats } from "node:fs";
import { type FileHandle, mkdir, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** One long copying: how far it has come, and whether it is still wanted. */
export type Copying = { bytes: number; readonly signal: AbortSignal };

const chunkBytes = 1024 * 1024;
const flushesAtATime = 16;

/**
 * Copies a folder with everything in it; a link becomes what it leads to. What disappears meanwhile is left out.
 * @param isLeftOut asked of the path of each thing in it
 */
export async function copyFolder(
  from: string,
  to: string,
  copying: Copying,
  isLeftOut: (path: string) => boolean = () => false,
): Promise<void> {
  const found = await stat(from).catch(absent);
  if (!found) return;
  await makeFolder(to, found);
  for (const name of (await readdir(from).catch(absent)) ?? []) {
    const path = join(from, name);
    if (isLeftOut(path)) continue;
    const entry = await stat(path).catch(absent);
    if (entry?.isDirectory()) await copyFolder(path, join(to, name), copying, isLeftOut);
    if (entry?.isFile()) await copyFile(path, join(to, name), copying);
  }
}

/** Copies one file to where there is none. */
export async function copyFile(from: string, to: string, copying: Copying): Promise<void> {
  const source = await open(from, "r").catch(absent);
  if (!source) return;
  try {
    await makeFile(to, await source.stat(), async (target) => {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      for (;;) {
        copying.signal.throwIfAborted();
        const { bytesRead } = await source.read(buffer, 0, chunkBytes, null);
        if (bytesRead === 0) return;
        await target.writeFile(buffer.subarray(0, bytesRead));
        copying.bytes += bytesRead;
      }
    });
  } finally {
    await source.close();
  }
}

/** Makes a file of mode 0600 that belongs to whom `owner` belongs to. */
export async function makeFile(to: string, owner: Stats, fill: (target: FileHandle) => Promise<void>): Promise<void> {
  const target = await open(to, "wx", 0o600);
  try {
    await givePrivately(target, 0o600, owner);
    await fill(target);
  } finally {
    await target.close();
  }
}

/** Makes a folder of mode 0700, where there is none, that belongs to whom `owner` belongs to. */
export async function makeFolder(to: string, owner: Stats): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const handle = await open(to, "r");
  try {
    await givePrivately(handle, 0o700, owner);
  } finally {
    await handle.close();
  }
}

/** Forces a folder and everything in it onto the disk; several files at a time, which the disk takes in one go. */
export async function flushTree(folder: string): Promise<void> {
  const paths = [folder, ...(await readdir(folder, { recursive: true })).map((name) => join(folder, name))];
  const flushSome = async () => {
    for (let path = paths.pop(); path; path = paths.pop()) await flush(path);
  };
  await Promise.all(Array.from({ length: flushesAtATime }, flushSome));
}

/** Forces a file, or what a folder lists, onto the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The umask may have taken more than it should; and root copies what belongs to others. */
async function givePrivately(handle: FileHandle, mode: number, { uid, gid }: Stats): Promise<void> {
  if ((await handle.stat()).uid !== uid) await handle.chown(uid, gid);
  await handle.chmod(mode);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
