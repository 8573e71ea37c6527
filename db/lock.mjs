// A lock file that a killed holder does not keep. Runs on Node 20 too: the first step uses it.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { processBirth } from "./processes.mjs";

/** @typedef {{ pid: number, birth: string | null, note: string }} Holder */

/**
 * Takes the lock, or tells who has it. It is given back by `release` and at the latest when this process exits.
 * @param {string} path
 * @param {string} [note]  what others should know of the holder
 * @returns {{ release: () => void, holder?: undefined } | { holder: Holder, release?: undefined }}
 */
export function tryLock(path, note = "") {
  const mine = JSON.stringify({ pid: process.pid, birth: processBirth(process.pid), note });
  const release = () => {
    if (read(path) === mine) rmSync(path, { force: true });
  };
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: "wx", mode: 0o600 });
      process.once("exit", release);
      return { release };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    const text = read(path);
    const holder = parse(text);
    if (holder && processBirth(holder.pid) === holder.birth) return { holder };
    takeAway(path, text);
  }
}

/**
 * Takes the lock, waiting for whoever has it.
 * @param {string} path
 * @param {(holder: Holder) => void} onWait  called once, when there is somebody to wait for
 */
export async function waitForLock(path, onWait) {
  for (let waits = 0; ; waits++) {
    const { release, holder } = tryLock(path);
    if (release) return release;
    if (waits === 0) onWait(holder);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Removes the lock of a holder that has gone. Another process may have done so and taken the lock in the meantime: then
 * what was moved is not what was read, and goes back.
 * @param {string} path
 * @param {string | null} stale
 */
function takeAway(path, stale) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== stale) linkSync(aside, path);
  } catch {
    // Gone or taken already: the next round sees which.
  }
  rmSync(aside, { force: true });
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** @param {string | null} text @returns {Holder | null} */
function parse(text) {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
