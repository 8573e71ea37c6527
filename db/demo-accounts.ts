// The demo accounts' passwords, from the moment that they are made until the person has seen them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { DemoAccount } from "./seed/demo.ts";

const path = (dataDir: string) => join(dataDir, "secrets", "demo-accounts.json");

/**
 * Makes the demo content where there is none. The accounts wait in the data directory until they are shown, so that a
 * start that fails after this one does not lose them.
 * @returns whether there was none
 */
export async function makeDemo(adminUrl: string, dataDir: string): Promise<boolean> {
  if (await hasContent(adminUrl)) return false;
  const { seedDemo } = await import("./seed/demo.ts"); // late: what makes pictures and hashes takes half a second to load
  const accounts = await seedDemo(adminUrl);
  if (!accounts) return false;
  mkdirSync(join(dataDir, "secrets"), { recursive: true, mode: 0o700 });
  writeFileSync(path(dataDir), JSON.stringify(accounts), { mode: 0o600 });
  return true;
}

/** A first look, without the lock under which `seedDemo` decides. */
async function hasContent(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("set role portal_workflow");
    return (await client.query("select from app.tenants limit 1")).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** Shows the accounts that nobody has seen yet as a table, once. */
export function showDemoAccounts(dataDir: string): void {
  const accounts = readUnseen(dataDir);
  if (!accounts) return;
  console.log(`\nDemo accounts (shown this once):\n\n${formatAccounts(accounts)}`);
  rmSync(path(dataDir), { force: true });
}

function readUnseen(dataDir: string): DemoAccount[] | null {
  try {
    return JSON.parse(readFileSync(path(dataDir), "utf8"));
  } catch {
    return null;
  }
}

function formatAccounts(accounts: DemoAccount[]): string {
  const rows = [
    ["Role", "E-mail", "Password"],
    ...accounts.map(({ role, email, password }) => [role, email, password]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd();
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}
