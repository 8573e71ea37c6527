import type { TenantDb } from "../../platform/database.server.ts";

/** Every area there is, country by country in the order of its official codes. */
export async function listAreas(db: TenantDb) {
  return await db.selectFrom("app.areas").select(["code", "country", "name"]).orderBy("position").execute();
}

export type Area = Awaited<ReturnType<typeof listAreas>>[number];
