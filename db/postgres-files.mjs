// The folder that one embedded server lives in: home/data, home/run (its socket), home/log.
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processCommand } from "./processes.mjs";
import { Trouble } from "./trouble.mjs";

/** Bytes that fit in a socket's address: 104 on macOS, 108 on Linux, the closing zero included. */
const maxSocketBytes = 103;

/**
 * @typedef {object} Home
 * @property {string} root
 * @property {string} data
 * @property {string} sockets
 * @property {string} log
 */

/**
 * The folders of the server that lives in `directory`, made where missing, readable by its owner alone.
 * @param {string} directory
 * @param {number | undefined} uid  the user who runs the server, where it is not the present one
 * @returns {Home}
 */
export function openHome(directory, uid) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const root = uid === undefined ? realpathSync(directory) : moveOut(directory, uid);
  const home = { root, data: join(root, "data"), sockets: socketDirectory(root), log: join(root, "log") };
  for (const folder of [home.sockets, home.log]) makePrivate(folder, uid);
  return home;
}

/**
 * Another user cannot enter a folder that only root may enter, so the data moves to /var/tmp and a note says where:
 * deleting the data directory still means starting afresh. Data that lies there already, as in a backup, moves along.
 * @param {string} directory
 * @param {number} uid
 */
function moveOut(directory, uid) {
  const note = join(directory, "location");
  try {
    return realpathSync(readFileSync(note, "utf8").trim());
  } catch {
    const root = mkdtempSync("/var/tmp/roda-traden-");
    const inside = join(directory, "data");
    if (existsSync(inside)) cpSync(inside, join(root, "data"), { recursive: true });
    for (const path of [root, ...list(root)]) givePrivately(path, uid);
    writeFileSync(note, `${root}\n`);
    rmSync(inside, { recursive: true, force: true });
    return root;
  }
}

/** @param {string} path @param {number} uid */
function givePrivately(path, uid) {
  chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600);
  chownSync(path, uid, uid);
}

/** @param {string} folder */
const list = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));

/** @param {string} root */
function socketDirectory(root) {
  const beside = join(root, "run");
  if (Buffer.byteLength(join(beside, ".s.PGSQL.5432")) <= maxSocketBytes) return beside;
  const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
  return join(realpathSync(tmpdir()), `roda-traden-${name}`);
}

/**
 * @param {string} folder
 * @param {number | undefined} uid
 */
function makePrivate(folder, uid) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stats = lstatSync(folder);
  const owner = process.getuid?.() ?? stats.uid;
  if (!stats.isDirectory() || ![owner, uid].includes(stats.uid)) {
    throw new Trouble(`${folder} belongs to somebody else.`, "Remove it, or start as the user who owns it.");
  }
  chmodSync(folder, 0o700);
  if (uid !== undefined) chownSync(folder, uid, uid);
}

/**
 * A path in the home that nothing uses yet.
 * @param {Home} home
 */
export function freshData(home) {
  return join(home.root, `data.new-${randomBytes(4).toString("hex")}`);
}

/**
 * The server that runs on this data, if one does. A note left by a killed server may name a process that has gone, is a
 * zombie, or is by now another program: that is nobody.
 * @param {string} data
 * @returns {{ pid: number, sockets: string, isReady: boolean } | null}
 */
export function findServer(data) {
  let note;
  try {
    note = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(note[0]);
  if (!processCommand(pid)?.includes(data)) return null;
  return { pid, sockets: note[4] ?? "", isReady: note[7]?.trim() === "ready" };
}
