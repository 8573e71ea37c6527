// What the operating system knows of a process. Runs on Node 20 too: the first step uses it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * The command line of a living process; null for one that has gone or is a zombie.
 * @param {number} pid
 * @returns {string | null}
 */
export function processCommand(pid) {
  if (!Number.isInteger(pid) || pid < 2) return null;
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || null;
    } catch {
      return null;
    }
  }
  return ps(pid, "command");
}

/**
 * Tells a process from a later one of the same number: null for one that has gone or is a zombie.
 * @param {number} pid
 * @returns {string | null}
 */
export function processBirth(pid) {
  if (!Number.isInteger(pid) || pid < 1) return null;
  if (process.platform !== "linux") return ps(pid, "lstart");
  try {
    // The name, second field, may hold blanks and brackets; the fields after it may not. State is the 3rd, start the 22nd.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return state === "Z" || state === "X" ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

/** @param {number} pid @param {"command" | "lstart"} field */
function ps(pid, field) {
  try {
    const [state, ...rest] = execFileSync("ps", ["-ww", "-o", `state=,${field}=`, "-p", String(pid)], {
      encoding: "utf8",
    })
      .trim()
      .split(/\s+/);
    return state?.startsWith("Z") ? null : rest.join(" ") || null;
  } catch {
    return null;
  }
}

/**
 * Asks a process to stop, signal by signal, until it has gone.
 * @param {number} pid
 * @param {[signal: NodeJS.Signals, patienceMs: number][]} steps
 */
export async function endProcess(pid, steps) {
  const birth = processBirth(pid);
  for (const [signal, patienceMs] of steps) {
    if (birth === null || processBirth(pid) !== birth) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const end = Date.now() + patienceMs;
    while (Date.now() < end && processBirth(pid) === birth) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
