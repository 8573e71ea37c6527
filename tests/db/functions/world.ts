// The spaces in which the functions are tried, and the people who try them.
import type { RawBuilder } from "kysely";
import { asActor, type TenantDb } from "../../../app/platform/database.server.ts";
import { adminClient, makePerson, makeTenant, networkTenant } from "../../support/sandbox.ts";
import { makeDrafts } from "./drafts.ts";
import type { Actor } from "./functions.ts";
import { makeRefusedRows, makeRows } from "./rows.ts";
import { makeServiceRows } from "./service-rows.ts";
import { makeTwins } from "./twins.ts";

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Space B with a row for every function, in the state in which it works; beside each stands another like it, and three twin
 * spaces hold rows with the very same ids. Space A's admin is the stranger; C is asked to co-organise too. The actors hold
 * roles elsewhere as well, which must not count: the reviewer is a mere member of B, and B's admin coordinates A.
 */
export async function makeWorld() {
  const before = (n: number) => makeTenant({ id: `00000000-0000-4000-8000-00000000000${n}` }); // B, whatever the order
  const [shelved, spoiled, alike] = [await before(1), await before(2), await before(3)];
  const [a, b, c, network] = [await makeTenant(), await makeTenant(), await makeTenant(), await networkTenant()];
  const people = {
    outsider: await makePerson(),
    member: await makePerson({
      in: [
        [b, "member"],
        [a, "member"],
        [c, "member"],
      ],
    }),
    coordinator: await makePerson({ in: [[b, "coordinator"]] }),
    admin: await makePerson({
      in: [
        [b, "admin"],
        [a, "coordinator"],
      ],
    }),
    foreign: await makePerson({ in: [[a, "admin"]] }),
    third: await makePerson({ in: [[c, "admin"]] }),
    reviewer: await makePerson({
      national: "reviewer",
      in: [
        [b, "member"],
        [spoiled, "coordinator"],
        [network, "coordinator"],
      ],
    }),
    networkAdmin: await makePerson({ national: "network_admin" }),
  };
  const spaces = { a, b, c, network, people };
  const siblings = await makeRows(spaces);
  const rows = await makeRows(spaces);
  const admin = await adminClient();
  await admin.query("update app.tenants set report_trust = 'publish_first' where id = $1", [b.id]);
  const refused = await makeRefusedRows(spaces);
  const drafts = await makeDrafts(spaces, rows);
  const served = await makeServiceRows(spaces, rows, siblings);
  const team = [people.reviewer.id, people.networkAdmin.id];
  await admin.query("delete from app.national_roles where user_id <> all ($1)", [team]); // they reviewed the rows
  const others = { held: rows.held, reviewer: people.reviewer.id, admin: people.admin.id, host: c.id };
  await makeTwins(admin, [a.id, b.id], { shelved: shelved.id, spoiled: spoiled.id, alike: alike.id, ...others });
  await admin.query("set session_replication_role = replica");
  await admin.query(
    "insert into app.revision_pictures (tenant_id, revision_id, key, position) values ($1, $2, 'abcd', 0)",
    [spoiled.id, rows.draft], // undecided
  );
  await admin.query("set session_replication_role = origin");
  return { ...spaces, shelved, spoiled, alike, siblings, ...rows, ...refused, ...drafts, ...served };
}

class TakenBack extends Error {}

/** The code with which the function refuses the actor, "42501" where she may not call it; null when it works. It is taken back. */
export async function refusalTo(
  world: World,
  actor: Actor | "third",
  statement: RawBuilder<unknown>,
): Promise<string | null> {
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
