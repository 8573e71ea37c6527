import { type Expression, expressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { DB } from "../../../db/types.ts";
import type { TenantDb } from "../../platform/database.server.ts";

/** Every area there is, country by country in the order of its official codes. */
export async function listAreas(db: TenantDb) {
  return await db.selectFrom("app.areas").select(["code", "country", "name"]).orderBy("position").execute();
}

export type Area = Awaited<ReturnType<typeof listAreas>>[number];

/** The names of a space's areas in the order of the official codes, as a column beside it. */
export function areasOf(tenantId: Expression<string>) {
  return jsonArrayFrom(
    expressionBuilder<DB>()
      .selectFrom("app.tenantAreas as ta")
      .innerJoin("app.areas as a", "a.code", "ta.areaCode")
      .where("ta.tenantId", "=", tenantId)
      .orderBy("a.position")
      .select("a.name"),
  );
}
