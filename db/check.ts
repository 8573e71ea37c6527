// `npm run db:check`: what an operator may ask of any database of the portal, also of the one in production. Reads only.
import { Client } from "pg";
import { readServer, warnOfHole } from "./external.ts";
import { isolationRules } from "./isolation-rules.ts";
import { Trouble } from "./trouble.mjs";

/**
 * Goes through the rules of isolation that the catalogue shows, and prints what breaks them.
 * @throws {Trouble} when something does, or when the database has not been migrated
 */
export async function checkIsolation(url: string, print: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "portal check" });
  await client.connect();
  try {
    warnOfHole((await readServer(client)).version, print);
    await client.query("begin read only");
    const { rows } = await client.query("select to_regnamespace('app') is not null as migrated");
    if (!rows[0]?.migrated) throw new Trouble("There is no portal in this database.", "Migrate it: npm run db:migrate");
    let broken = 0;
    for (const { rule, offenders } of isolationRules) {
      const found = (await client.query<{ offender: string }>(offenders)).rows;
      print(`${found.length === 0 ? "holds  " : "BROKEN "}  ${rule}`);
      for (const { offender } of found) print(`           ${offender}`);
      if (found.length > 0) broken += 1;
    }
    if (broken > 0) {
      throw new Trouble(
        `${broken} of ${isolationRules.length} rules of isolation are broken.`,
        "Somebody changed the database by hand: undo what is named above before anyone signs in.",
      );
    }
    print(`All ${isolationRules.length} rules of isolation hold.`);
  } finally {
    await client.end();
  }
}
