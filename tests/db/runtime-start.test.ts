// What `npm start` says when it cannot start: what is wrong and what to do, at once, without a stack.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { processBirth } from "../../db/processes.mjs";
import { scratchFolder } from "../support/scratch.ts";
import { freePort } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");

async function refusal(env: Record<string, string>): Promise<string> {
  const port = String(await freePort());
  const child = spawn(process.execPath, ["db/command.ts", "start"], {
    cwd: root,
    env: { NODE_ENV: "test", PATH: process.env.PATH, DATA_DIR: join(scratchFolder(), "data"), PORT: port, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  expect(said).not.toMatch(/^ {4}at /m);
  return said;
}

test("a port that is taken is named, with the way to take another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  expect(await refusal({ PORT: String(port) })).toMatch(
    new RegExp(`Port ${port} is taken by another program\\.\\n.*PORT=${port + 1} npm start`),
  );
});

test("settings that cannot be used are named together", async () => {
  const said = await refusal({ PORT: "zero", PUBLIC_URL: "here" });
  expect(said).toMatch(/PORT: must be a number from 1 to 65535\n {2}PUBLIC_URL: must be a full address/);
});

test("a data directory that cannot be written is named, with the way to name another", async () => {
  const file = join(scratchFolder(), "file");
  writeFileSync(file, "");
  expect(await refusal({ DATA_DIR: join(file, "data") })).toMatch(
    /data directory .*file\/data cannot be written: ENOTDIR[\s\S]*DATA_DIR=\/path\/to\/data npm start/,
  );
});

test("a data directory in use says by whom", async () => {
  const dataDir = scratchFolder();
  const birth = processBirth(process.pid);
  const holder = { pid: process.pid, birth, note: "the portal already runs from it, at http://localhost:3000/" };
  writeFileSync(join(dataDir, "in-use"), JSON.stringify(holder));
  expect(await refusal({ DATA_DIR: dataDir })).toMatch(
    new RegExp(`is in use: the portal already runs from it, at http://localhost:3000/ \\(process ${process.pid}\\)`),
  );
});

test("a database server that does not answer is named without its password", async () => {
  const port = await freePort();
  const said = await refusal({ DATABASE_URL: `postgres://boss:sesame@127.0.0.1:${port}/portal` });
  expect(said).toMatch(new RegExp(`DATABASE_URL \\(127\\.0\\.0\\.1:${port}\\) cannot be used: connect ECONNREFUSED`));
  expect(said).not.toContain("sesame");
});
