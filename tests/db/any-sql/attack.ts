// An attacker with one valid session of space A, or with none, runs whatever she likes. What she must not learn are the
// marked texts of space B; what she must not change are its rows and its people's.
import fc from "fast-check";
import { Client } from "pg";
import { testDatabase } from "../../support/database.ts";
import { anyMark, fingerprint, type MarkedWorld, makeMarkedWorld } from "../../support/marked-world.ts";
import { makePerson, makeTenant, type TestPerson } from "../../support/sandbox.ts";
import { anyStatement, type Known } from "./statements.ts";

export type Attack = Awaited<ReturnType<typeof prepareAttack>>;

const statementsTogether = 4;

/** The marked world, and somebody who may do all in a space of her own. */
export async function prepareAttack() {
  const world = await makeMarkedWorld();
  const own = await makeTenant({ name: "Attackerns rum", slug: "attackerns-rum" });
  const attacker = await makePerson({ in: [[own, "admin"]], name: "Attackeraren" });
  return { world, own, attacker, known: await findKnown(world, attacker) };
}

async function findKnown({ admin, tenantId, victims, tables }: MarkedWorld, attacker: TestPerson): Promise<Known> {
  const functions = await admin.query(`select p.oid::regproc::text as name, coalesce(proargnames, '{}') as names,
      coalesce(array_agg(t::regtype::text order by n) filter (where t is not null), '{}') as types
    from pg_proc p left join lateral unnest(proargtypes::oid[]) with ordinality as a (t, n) on true
    where pronamespace in ('app'::regnamespace, 'authz'::regnamespace) and prokind = 'f' and proname <> 'erase_me' group by p.oid, 1 order by 1`);
  const keys = await admin.query(
    `select id::text from app.items where tenant_id = $1 union select id::text from app.revisions where tenant_id = $1
     union select id::text from app.files where tenant_id = $1 union select id::text from app.actions where tenant_id = $1
     union select id::text from app.tenants union select slug from app.tenants order by 1`,
    [tenantId],
  );
  const hashes = await admin.query("select encode(token_hash, 'hex') as hash from app.sessions order by 1");
  return {
    tables,
    functions: functions.rows,
    keys: [...keys.rows.map(({ id }) => id), ...victims, attacker.id],
    tokens: [attacker.session, ...victims, ...hashes.rows.map(({ hash }) => hash)],
    roles: [
      "portal_owner",
      "portal_authz",
      "portal_workflow",
      "portal_app",
      "portal_anon",
      "portal_auth",
      "portal_worker",
      "postgres",
      "none",
    ],
  };
}

/**
 * Runs `statements` statements as one login, a few in each transaction.
 * @throws with the seed and the statements that broke a promise; what they changed stays, so they are not made shorter
 */
export async function attack(prepared: Attack, login: "portal_app" | "portal_anon", statements: number): Promise<void> {
  const database = await testDatabase();
  const url = login === "portal_app" ? database.appUrl : database.anonUrl;
  const before = await fingerprint(prepared.world);
  const seed = process.env.SEED ? Number(process.env.SEED) : undefined;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStatement(prepared.known), { minLength: statementsTogether, maxLength: statementsTogether }),
      fc.boolean(),
      async (texts, commits) => {
        const heard = await runAll(url, prepared, texts, commits);
        const told = heard.find((words) => words.includes(anyMark));
        if (told) throw new Error(`she read what is not hers: ${told.slice(0, 300)}`);
        if ((await fingerprint(prepared.world)) !== before) throw new Error("she changed what is not hers");
      },
    ),
    {
      endOnFailure: true,
      includeErrorInReport: true,
      numRuns: Math.ceil(statements / statementsTogether),
      ...(seed === undefined ? {} : { seed }),
    },
  );
}

/** Everything that the server says: rows, errors with all their fields, notices, notifications, copied data. */
async function runAll(url: string, { attacker, own }: Attack, texts: string[], commits: boolean): Promise<string[]> {
  const client = new Client({ connectionString: url, options: "-c statement_timeout=2000 -c lock_timeout=200" });
  const heard: string[] = [];
  client.on("notice", (notice) => heard.push(readBytes(JSON.stringify({ ...notice, text: notice.message }))));
  client.on("notification", (notification) => heard.push(JSON.stringify(notification)));
  client.on("error", () => {});
  await client.connect();
  (client as unknown as { connection: NodeJS.EventEmitter }).connection.on("copyData", ({ chunk }: { chunk: Buffer }) =>
    heard.push(chunk.toString()),
  );
  try {
    await client.query("begin");
    await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      attacker.session,
      own.id,
    ]);
    for (const text of texts) {
      // Each after the other, whatever became of it: a failed one must not shield the next.
      await client.query("savepoint next_one").catch(() => {});
      const answer = await client.query(text).catch(async (error: Error) => {
        heard.push(JSON.stringify({ ...error, text: error.message }));
        await client
          .query("rollback to savepoint next_one")
          .catch(() => client.query("rollback; begin").catch(() => {}));
        return null;
      });
      heard.push(JSON.stringify(answer && [answer].flat().map(({ rows }) => rows)));
    }
    await client.query(commits ? "commit" : "rollback").catch(() => {});
  } finally {
    await client.end();
  }
  return heard;
}

/** With the values in a printed plan as text: it gives them as lists of bytes. */
function readBytes(said: string): string {
  return said.replaceAll(/\[((?: -?\d+)+) \]/g, (_, bytes: string) =>
    Buffer.from(bytes.trim().split(" ").map(Number)).toString("latin1"),
  );
}
