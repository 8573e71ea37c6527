// The embedded Postgres: made, started, found again after a crash, stopped. It listens on a private socket only.
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { administrator, changePassword, checkData, database, makeData, refused } from "./postgres-data.mjs";
import { findServer, openHome } from "./postgres-files.mjs";
import { findPrograms } from "./postgres-programs.mjs";
import { endProcess } from "./processes.mjs";

/** @typedef {import("./postgres-files.mjs").Home} Home */
/** @typedef {import("./postgres-programs.mjs").Programs} Programs */

/**
 * Postgres takes SIGINT as "roll back and stop", SIGQUIT as "stop at once, recover at the next start".
 * @type {[NodeJS.Signals, number][]}
 */
const stopping = [
  ["SIGINT", 20_000],
  ["SIGQUIT", 5_000],
  ["SIGKILL", 5_000],
];

/**
 * @typedef {object} StartOptions
 * @property {string} directory    where the server lives; made when missing
 * @property {string} [password]   of the administration login; a throw-away server asks for none
 * @property {boolean} [isNewPassword]  existing data has another password and must take this one
 * @property {boolean} [throwaway] faster, and its data does not survive a crash
 * @property {(line: string) => void} [log]
 *
 * @typedef {object} Postgres
 * @property {string} url              administration URL
 * @property {number} pid
 * @property {Promise<void>} exited    resolves when the server has gone, whoever stopped it
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server that lives in `directory`, making its data the first time. What a killed start left is cleared:
 * half-made data is made anew, a server that outlived its starter is stopped first. Two starters at once must be kept
 * apart by the caller.
 * @param {StartOptions} options
 * @returns {Promise<Postgres>}
 * @throws {Trouble}
 */
export async function startPostgres({ directory, password, isNewPassword = false, throwaway = false, log = () => {} }) {
  const programs = await findPrograms();
  const home = openHome(directory, programs.uid);
  checkData(home, programs);
  if (findServer(home.data)) {
    log("Stopping the database that an earlier start left running");
    await stopPostgres(directory);
  }
  rmSync(join(home.data, "postmaster.pid"), { force: true }); // a killed server's note, which would keep the next away
  if (!existsSync(home.data)) {
    log("Making a new database");
    await makeData(programs, home, password);
  } else if (isNewPassword) {
    await changePassword(programs, home, password ?? "");
  }
  const server = await serve(programs, home, throwaway, log);
  return {
    url: administrationUrl(home.sockets, password),
    pid: server.pid,
    exited: server.exited,
    stop: async () => {
      await endProcess(server.pid, stopping);
      await server.exited;
      if (!home.sockets.startsWith(home.root)) rmSync(home.sockets, { recursive: true, force: true });
    },
  };
}

/**
 * The administration URL of the server that runs in `directory`, started by whichever program; null when none does.
 * @param {string} directory
 * @param {string} password
 */
export async function findPostgres(directory, password) {
  if (!existsSync(directory)) return null;
  const { uid } = await findPrograms();
  const server = findServer(openHome(directory, uid).data);
  return server?.isReady ? administrationUrl(server.sockets, password) : null;
}

/**
 * Stops the server that runs in `directory`, started by whichever program; nothing where none does.
 * @param {string} directory
 */
export async function stopPostgres(directory) {
  if (!existsSync(directory)) return;
  const { uid } = await findPrograms();
  const server = findServer(openHome(directory, uid).data);
  if (server) await endProcess(server.pid, stopping);
}

/** @param {string} sockets @param {string | undefined} password */
function administrationUrl(sockets, password) {
  const login = password === undefined ? administrator : `${administrator}:${encodeURIComponent(password)}`;
  return `postgresql://${login}@localhost/${database}?host=${encodeURIComponent(sockets)}`;
}

/**
 * @param {Programs} programs
 * @param {Home} home
 * @param {boolean} throwaway
 * @param {(line: string) => void} log
 */
async function serve(programs, home, throwaway, log) {
  const settings = { ...common(home), ...(throwaway ? fleeting : lasting(home)) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { file, args, ...as } = programs.command("postgres", ["-D", home.data, ...flags]);
  const startLog = join(home.log, "start.log");
  for (let attempt = 1; ; attempt++) {
    const output = openSync(startLog, "w", 0o600);
    // A group of its own: Ctrl-C at the terminal must reach the server last, from whoever started it.
    const child = spawn(file, args, { ...as, cwd: "/", detached: true, stdio: ["ignore", "ignore", output] });
    closeSync(output);
    /** @type {Promise<void>} */
    const exited = new Promise((resolve) => child.once("error", () => resolve()).once("exit", () => resolve()));
    if (child.pid && (await becomesReady(home.data, child.pid, exited, log))) return { pid: child.pid, exited };
    const said = readFileSync(startLog, "utf8");
    // After a kill -9 the last of its helpers may hold the shared memory for a moment.
    if (!said.includes("is still in use") || attempt === 20) throw refused("postgres", said);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** @param {Home} home */
function common(home) {
  return {
    listen_addresses: "",
    unix_socket_directories: `"${home.sockets.replaceAll('"', '""')}"`, // a list, were there a comma
    unix_socket_permissions: "0700",
    timezone: "UTC",
    jit: "off",
    max_connections: 100,
  };
}

const fleeting = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 200 };

/** A week of logs, a file a weekday. @param {Home} home */
const lasting = (home) => ({
  logging_collector: "on",
  log_directory: home.log,
  log_filename: "postgres-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_size: 0,
  // Of a statement that fails the portal itself tells, without the words of its rows.
  log_min_messages: "log",
  log_timezone: "UTC",
});

/**
 * Waits for the server's own note that it takes connections; after a crash it replays its log first.
 * @param {string} data
 * @param {number} pid
 * @param {Promise<void>} exited
 * @param {(line: string) => void} log
 */
async function becomesReady(data, pid, exited, log) {
  let hasEnded = false;
  void exited.then(() => {
    hasEnded = true;
  });
  const slow = setTimeout(() => log("The database is recovering from a crash"), 3_000);
  try {
    while (!hasEnded) {
      const server = findServer(data);
      if (server?.pid === pid && server.isReady) return true;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return false;
  } finally {
    clearTimeout(slow);
  }
}
