import type { TenantDb } from "../../platform/database.server.ts";
import { maySlugBeTenant } from "./reserved-slugs.ts";

/** A space as every page of it needs it: its name and look, its state, and how its texts are trusted. */
export async function findTenantBySlug(db: TenantDb, slug: string) {
  if (!maySlugBeTenant(slug)) return undefined; // no space has it, and the database does not take every character
  return await db
    .selectFrom("app.tenants")
    .select([
      "id",
      "slug",
      "kind",
      "name",
      "summary",
      "coordinatedBy",
      "language",
      "colour",
      "secondColour",
      "logoFileId",
      "state",
      "newsTrust",
      "conferenceTrust",
      "reportTrust",
    ])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

export type Tenant = NonNullable<Awaited<ReturnType<typeof findTenantBySlug>>>;

/** The network itself: its name and legal block stand in the shell of every page. Undefined before the installation. */
export async function findNetwork(db: TenantDb) {
  return await db
    .selectFrom("app.tenants")
    .select(["id", "slug", "name", "legalName", "country", "organisationNumber", "seat", "postalAddress"])
    .where("kind", "=", "network")
    .executeTakeFirst();
}
