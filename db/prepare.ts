import type { Administration } from "./administration.ts";
import { migrate } from "./migrate.ts";
import { setPasswords } from "./roles.ts";
import type { DemoAccount } from "./seed/demo.ts";

/** Brings the database to the shape, and the login roles to the passwords, that the processes expect. */
export async function prepare({ url, passwords }: Administration, log: (line: string) => void): Promise<void> {
  const { applied } = await migrate(url);
  if (applied.length > 0) log(`Migrated the database (${applied.length} steps)`);
  await setPasswords(url, passwords);
}

/** Makes the demo content where there is none, and gives its accounts; null where there was some. */
export async function seed(adminUrl: string, log: (line: string) => void): Promise<DemoAccount[] | null> {
  const { seedDemo } = await import("./seed/demo.ts"); // late: it loads what makes pictures and hashes
  const accounts = await seedDemo(adminUrl);
  if (accounts) log("Made the demo content");
  return accounts;
}

/** The accounts as a table: role, e-mail, password. */
export function formatAccounts(accounts: DemoAccount[]): string {
  const rows = [
    ["Role", "E-mail", "Password"],
    ...accounts.map(({ role, email, password }) => [role, email, password]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
  const rule = `  ${widths.map((width) => "-".repeat(width)).join("  ")}`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
