// The data of one embedded server: made, looked at before a start, given another password.
import { spawn } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshData } from "./postgres-files.mjs";
import { Trouble } from "./trouble.mjs";

/** @typedef {import("./postgres-files.mjs").Home} Home */
/** @typedef {import("./postgres-programs.mjs").Programs} Programs */

/** The superuser and the database that a new cluster has. */
export const administrator = "portal_admin";
export const database = "portal";

/**
 * Clears what a killed start left, and makes sure that this server can run on the data, where there is some.
 * @param {Home} home
 * @param {Programs} programs
 * @throws {Trouble}
 */
export function checkData(home, programs) {
  for (const name of readdirSync(home.root)) {
    if (name.startsWith("data.new-")) rmSync(join(home.root, name), { recursive: true, force: true });
  }
  if (!existsSync(home.data)) return;
  const owner = statSync(home.data).uid;
  const runner = programs.uid ?? process.getuid?.();
  if (runner !== undefined && owner !== runner) {
    throw new Trouble(
      `The database in ${home.data} belongs to user ${owner}, and this is user ${runner}.`,
      "Start as the user who made it, or give DATA_DIR another folder.",
    );
  }
  const version = readFileSync(join(home.data, "PG_VERSION"), "utf8").trim();
  if (version !== "18") {
    throw new Trouble(
      `The database in ${home.data} was made by Postgres ${version}, and the embedded one is 18.`,
      "Start the version of the program that made it, dump it there, and load the dump into a new data directory.",
    );
  }
}

/**
 * Made beside its place and renamed, so that data in its place is complete, whenever a start was killed.
 * @param {Programs} programs
 * @param {Home} home
 * @param {string | undefined} password
 */
export async function makeData(programs, home, password) {
  const data = freshData(home);
  const secret = `${data}.password`;
  const authentication =
    password === undefined ? ["--auth=trust", "--no-sync"] : ["--auth=scram-sha-256", `--pwfile=${secret}`];
  try {
    if (password !== undefined) writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    if (password !== undefined && programs.uid !== undefined) chownSync(secret, programs.uid, programs.uid);
    const locale = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=und", "--locale=C"];
    await finish(programs, "initdb", ["-D", data, "-U", administrator, ...locale, ...authentication]);
    await finish(programs, "postgres", ["--single", "-D", data, "postgres"], `create database ${database};\n`);
    renameSync(data, home.data);
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(secret, { force: true });
  }
}

/**
 * Gives the administrator another password, for when the kept one has been lost. The server must not be running.
 * @param {Programs} programs
 * @param {Home} home
 * @param {string} password
 */
export async function changePassword(programs, home, password) {
  const statement = `alter role ${administrator} password '${password.replaceAll("'", "''")}';\n`;
  await finish(programs, "postgres", ["--single", "-D", home.data, database], statement);
}

/**
 * Runs one of the programs to its end.
 * @param {Programs} programs
 * @param {string} program
 * @param {string[]} programArgs
 * @param {string} [input]
 */
async function finish(programs, program, programArgs, input = "") {
  const { file, args, ...as } = programs.command(program, programArgs);
  const child = spawn(file, args, { ...as, cwd: "/", detached: true, stdio: ["pipe", "ignore", "pipe"] });
  const said = collect(child.stderr);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw refused(program, said());
}

/** @param {import("node:stream").Readable} stream */
function collect(stream) {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk) => {
    text = (text + chunk).slice(-8_000);
  });
  return () => text;
}

/** @param {string} program @param {string} said */
export function refused(program, said) {
  if (/No space left/.test(said)) {
    return new Trouble("The disk is full: the database could not be started.", "Free some space and start again.");
  }
  return new Trouble(
    `The embedded Postgres did not start (${program}):\n${said.trim()}`,
    "Mend what it says, or set DATABASE_URL to a Postgres server of your own.",
  );
}
