// The spaces in which the functions are tried, and the people who try them.
import type { RawBuilder } from "kysely";
import { asActor, type TenantDb } from "../../../app/platform/database.server.ts";
import { adminClient, makePerson, makeTenant, networkTenant } from "../../support/sandbox.ts";
import type { Actor } from "./functions.ts";
import { makeRefusedRows, makeRows } from "./rows.ts";
import { makeTwins } from "./twins.ts";

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Space B with a row for every function, in the state in which it works; beside each stands another like it. Space A's admin
 * is the stranger. Two twin spaces hold rows with the very same ids; on those of the first no function would work.
 */
export async function makeWorld() {
  const spoiled = await makeTenant({ id: "00000000-0000-4000-8000-000000000001" }); // before B, whatever the order
  const alike = await makeTenant({ id: "00000000-0000-4000-8000-000000000002" });
  const [a, b] = [await makeTenant(), await makeTenant()];
  const people = {
    outsider: await makePerson(),
    member: await makePerson({ in: [[b, "member"]] }),
    coordinator: await makePerson({ in: [[b, "coordinator"]] }),
    admin: await makePerson({ in: [[b, "admin"]] }),
    foreign: await makePerson({ in: [[a, "admin"]] }),
    reviewer: await makePerson({ national: "reviewer" }),
    networkAdmin: await makePerson({ national: "network_admin" }),
  };
  const spaces = { a, b, stranger: people.foreign };
  const siblings = await makeRows(spaces);
  const rows = await makeRows(spaces);
  const admin = await adminClient();
  await admin.query("update app.tenants set report_trust = 'publish_first' where id = $1", [b.id]);
  const refused = await makeRefusedRows(spaces);
  const team = [people.reviewer.id, people.networkAdmin.id];
  await admin.query("delete from app.national_roles where user_id <> all ($1)", [team]); // they reviewed the rows
  await makeTwins(admin, [a.id, b.id], { spoiled: spoiled.id, alike: alike.id });
  return { a, b, network: await networkTenant(), spoiled, alike, people, siblings, ...rows, ...refused };
}

class TakenBack extends Error {}

/** The code with which the function refuses the actor, "42501" where she may not call it; null when it works. It is taken back. */
export async function refusalTo(world: World, actor: Actor, statement: RawBuilder<unknown>): Promise<string | null> {
  const work = async (db: TenantDb) => {
    await statement.execute(db);
    throw new TakenBack();
  };
  const session =
    actor === "visitor"
      ? null
      : actor === "nobody"
        ? "a-token-that-nobody-holds"
        : world.people[actor === "foreignHere" ? "foreign" : actor].session;
  const tenantId = actor === "foreign" ? world.a.id : world.b.id;
  return await asActor({ session, tenantId }, work).catch((error: Error & { code?: string }) => {
    if (error instanceof TakenBack) return null;
    if (error.code !== undefined) return error.code;
    throw error;
  });
}

/** Whether the function does its work for the actor. Any other refusal than "not found" is a fault of the row. */
export async function works(world: World, actor: Actor, statement: RawBuilder<unknown>): Promise<boolean> {
  const code = await refusalTo(world, actor, statement);
  if (code === null) return true;
  if (code === "not_found" || (actor === "visitor" && code === "42501")) return false;
  throw new Error(`${actor} is refused with ${code}`);
}
