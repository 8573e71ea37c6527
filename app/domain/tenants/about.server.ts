import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refusal } from "../refusal.ts";
import { areasOf } from "./areas.server.ts";

/**
 * What a space says of itself: its text (Markdown), who answers for it in law, its areas, partners and funders.
 * @throws {Refusal} `not_found`
 */
export async function getAbout(db: TenantDb, tenantId: string) {
  const row = await db
    .selectFrom("app.tenants as t")
    .where("t.id", "=", tenantId)
    .select(["t.about", "t.contactEmail"])
    .select(["t.legalName", "t.country", "t.organisationNumber", "t.seat", "t.postalAddress"])
    .select((eb) => [
      areasOf(eb.ref("t.id")).as("areas"),
      jsonArrayFrom(
        eb
          .selectFrom("app.partners as p")
          .whereRef("p.tenantId", "=", "t.id")
          .orderBy("p.position")
          .select(["p.id", "p.kind", "p.name", "p.url"]),
      ).as("partners"),
    ])
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found");
  return { ...row, areas: row.areas.map(({ name }) => name) };
}

export type About = Awaited<ReturnType<typeof getAbout>>;

/** Who answers for the network, and how to reach it. Undefined before the installation. */
export async function findNetworkContact(db: TenantDb) {
  return await db
    .selectFrom("app.tenants")
    .select(["name", "legalName", "country", "organisationNumber", "postalAddress", "contactEmail"])
    .where("kind", "=", "network")
    .executeTakeFirst();
}

export type NetworkContact = NonNullable<Awaited<ReturnType<typeof findNetworkContact>>>;
