// Installs what package-lock.json says, when it is not installed yet. Plain JavaScript with Node's own modules: it runs
// on the machine's own Node, 20 or newer, before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * @param {string} root
 * @param {() => Promise<void>} beforehand  checks to make before something slow begins
 */
export async function install(root, beforehand) {
  if (isInstalled(root)) return;
  await beforehand();
  const release = await takeFolder(root);
  try {
    if (isInstalled(root)) return;
    await runNpm(root);
    writeFileSync(stampPath(root), stamp(root));
  } finally {
    release();
  }
}

/** @param {string} root */
const stampPath = (root) => join(root, "node_modules", ".roda-traden");

/** @param {string} root */
function stamp(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
function isInstalled(root) {
  try {
    if (readFileSync(stampPath(root), "utf8") === stamp(root)) return true;
  } catch {
    // No stamp: somebody may have installed by hand.
  }
  return matchesLock(root);
}

/**
 * npm's own record of what it installed, written last: whatever is not optional must be there in the locked version.
 * @param {string} root
 */
function matchesLock(root) {
  try {
    const wanted = readPackages(join(root, "package-lock.json"));
    const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      const found = installed[path]?.version;
      return path === "" || found === version || (optional && found === undefined && path !== platformNode);
    });
  } catch {
    return false;
  }
}

/** Optional, as every platform has another one; but here it must be there. */
const platformNode = process.platform === "linux" ? `node_modules/node-linux-${process.arch}` : "";

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
const readPackages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/** @param {string} root */
async function takeFolder(root) {
  try {
    return await waitForLock(join(root, ".installing"), ({ pid }) =>
      console.error(`Waiting for another start that is installing the packages (process ${pid})`),
    );
  } catch (error) {
    throw new Trouble(
      `The packages cannot be installed in ${root}: ${error instanceof Error ? error.message : error}`,
      "Start as the user who owns this folder, or copy it to a folder of your own.",
    );
  }
}

/** @param {string} root */
async function runNpm(root) {
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const flags = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--no-progress",
    "--loglevel=error",
  ];
  const [file = "npm", ...args] = [...npm, ...flags];
  // NODE_ENV=production would leave out what builds the pages.
  const given = Object.entries(process.env).filter(([name]) => name !== "NODE_ENV");
  const environment = /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(given));

  const began = Date.now();
  console.error("Installing the packages (a few minutes, the first time)");
  const progress = setInterval(() => console.error(`  still installing, ${elapsed(began)}`), 15_000);
  const child = spawn(file, args, { cwd: root, env: environment, stdio: ["ignore", "ignore", "pipe"] });
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    process.exitCode = 130;
  };
  process.on("SIGINT", forward).on("SIGTERM", forward);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  try {
    const code = await new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message)).once("close", resolve);
    });
    if (process.exitCode === 130) process.exit(130);
    if (code !== 0) throw explain(said || String(code));
    console.error(`Installed in ${elapsed(began)}`);
  } finally {
    clearInterval(progress);
    process.off("SIGINT", forward).off("SIGTERM", forward);
  }
}

/** @param {number} began */
const elapsed = (began) => `${Math.round((Date.now() - began) / 1000)} s`;

/** @param {string} said */
function explain(said) {
  const beginning = said.trim().split("\n").slice(0, 20).join("\n");
  if (/ENOSPC|no space left/i.test(said)) {
    return new Trouble("The packages could not be installed: the disk is full.", "Free about 1.5 GB and start again.");
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(said)) {
    return new Trouble(
      `The packages could not be fetched: the package registry cannot be reached.\n${beginning}`,
      "Check the network (and `npm config get registry`, `npm config get proxy`), then start again.",
    );
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return new Trouble(
      `The packages could not be written.\n${beginning}`,
      "Start as the user who owns this folder, or remove node_modules if another user made it.",
    );
  }
  return new Trouble(
    `The packages could not be installed.\n${beginning}`,
    "Mend what npm says above, then start again.",
  );
}
