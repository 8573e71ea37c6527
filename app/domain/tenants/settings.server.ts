import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refusal } from "../refusal.ts";
import type { SettingsInput } from "./schema.ts";

/**
 * What the admins of a space set.
 * @throws {Refusal} `not_found`
 */
export async function getSettings(db: TenantDb, tenantId: string) {
  const settings = await db
    .selectFrom("app.tenants as t")
    .where("t.id", "=", tenantId)
    .select(["t.version", "t.name", "t.summary", "t.coordinatedBy", "t.about", "t.language"])
    .select(["t.colour", "t.secondColour", "t.logoFileId"])
    .select(["t.legalName", "t.country", "t.organisationNumber", "t.seat", "t.postalAddress", "t.contactEmail"])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("app.tenantAreas as a")
          .whereRef("a.tenantId", "=", "t.id")
          .orderBy("a.areaCode")
          .select("a.areaCode as code"),
      ).as("areas"),
      jsonArrayFrom(
        eb
          .selectFrom("app.partners as p")
          .whereRef("p.tenantId", "=", "t.id")
          .orderBy("p.position")
          .select(["p.kind", "p.name", "p.url"]),
      ).as("partners"),
    ])
    .executeTakeFirst();
  if (!settings) throw new Refusal("not_found");
  return { ...settings, areas: settings.areas.map((area) => area.code) };
}

export type Settings = Awaited<ReturnType<typeof getSettings>>;

/** What becomes of the logo: a file stored a moment ago, none, or (undefined) the one there is. */
export type LogoChange = { fileId: string | null } | undefined;

/**
 * Saves all settings of a space at once; by its admins. Of two who began with the same version the first succeeds.
 * @throws {Refusal} `stale` when they have changed since `settings.version`, `invalid_choice` about `areas`,
 * `not_found` for anybody but an admin of an active space
 */
export async function saveSettings(
  db: TenantDb,
  tenantId: string,
  { version, areas, partners, ...columns }: SettingsInput,
  logo: LogoChange,
): Promise<void> {
  const saved = await db
    .updateTable("app.tenants")
    .set({ ...columns, ...(logo ? { logoFileId: logo.fileId } : {}) })
    .where("id", "=", tenantId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal((await isNewer(db, tenantId, version)) ? "stale" : "not_found");
  await saveAreas(db, tenantId, areas);
  await savePartners(db, tenantId, partners);
}

async function isNewer(db: TenantDb, tenantId: string, version: number): Promise<boolean> {
  const now = await db.selectFrom("app.tenants").where("id", "=", tenantId).select("version").executeTakeFirst();
  return now !== undefined && now.version !== version;
}

async function saveAreas(db: TenantDb, tenantId: string, codes: string[]): Promise<void> {
  const chosen = [...new Set(codes)];
  await db.deleteFrom("app.tenantAreas").where("tenantId", "=", tenantId).execute();
  if (chosen.length === 0) return;
  const known = await db.selectFrom("app.areas").where("code", "in", chosen).select("code").execute();
  if (known.length < chosen.length) throw new Refusal("invalid_choice", "areas");
  await db
    .insertInto("app.tenantAreas")
    .values(known.map(({ code }) => ({ tenantId, areaCode: code })))
    .execute();
}

async function savePartners(db: TenantDb, tenantId: string, partners: SettingsInput["partners"]): Promise<void> {
  const named = partners.filter((partner) => partner.name !== "");
  await db.deleteFrom("app.partners").where("tenantId", "=", tenantId).execute();
  if (named.length === 0) return;
  await db
    .insertInto("app.partners")
    .values(named.map((partner, position) => ({ tenantId, position, ...partner })))
    .execute();
}
