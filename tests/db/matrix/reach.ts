import { DatabaseError } from "pg";
import { type Actor, actors, type Command } from "./expectations.ts";
import type { connectActors, Probe } from "./world.ts";

type Connections = Awaited<ReturnType<typeof connectActors>>;

/** The actors whose statement reaches the row that could leak, about space B; nothing of it is kept. */
export async function listReaching(
  connections: Connections,
  tenantId: string,
  table: string,
  command: Command,
  probe: Probe,
): Promise<Actor[]> {
  const text = statement(table, command, probe);
  const reaching: Actor[] = [];
  for (const actor of actors) if (await reaches(connections, tenantId, actor, text)) reaching.push(actor);
  return reaching;
}

function statement(table: string, command: Command, { where, touch, insert }: Probe): string {
  if (command === "select") return `select 1 from app.${table} where ${where}`;
  if (command === "insert") return `insert into app.${table} ${insert}`;
  if (command === "update") return `update app.${table} set ${touch} = ${touch} where ${where}`;
  return `delete from app.${table} where ${where}`;
}

async function reaches(connections: Connections, tenantId: string, actor: Actor, text: string): Promise<boolean> {
  const client = connections.clientOf(actor);
  await client.query("begin");
  try {
    await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      connections.sessionOf(actor),
      tenantId,
    ]);
    return ((await client.query(text)).rowCount ?? 0) > 0;
  } catch (error) {
    // 42501: not granted, or a policy's check refused the new row. Anything else is a fault of the probe.
    if (error instanceof DatabaseError && error.code === "42501") return false;
    throw error;
  } finally {
    await client.query("rollback");
  }
}
