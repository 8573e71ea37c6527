import type { UpdateObject } from "kysely";
import { sql } from "kysely";
import { listBoard } from "../../../app/domain/regions/board.server.ts";
import { findScope } from "../../../app/domain/regions/scope.server.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import type { DB } from "../../../db/types.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";

export const today = "2026-11-22";

export type Region = { space: TestTenant; coordinator: TestPerson };

/** A space of these counties, with its coordinator. */
export async function makeRegion(areas: string[], name?: string): Promise<Region> {
  const space = await makeTenant(name ? { name } : {});
  for (const area of areas) {
    const values = [space.id, area];
    await (await adminClient()).query("insert into app.tenant_areas (tenant_id, area_code) values ($1, $2)", values);
  }
  return { space, coordinator: await makePerson({ in: [[space, "coordinator"]] }) };
}

type Columns = UpdateObject<DB, "app.conferenceRevisions">;

/** A published conference of all the region's areas on one day, unless `columns` say otherwise. */
export async function publish(
  { space, coordinator }: Region,
  on: string,
  columns: Columns = {},
  text: { title?: string; visibility?: "public" | "network" | "space" } = {},
): Promise<TestPost> {
  const day: Columns = { datePrecision: "day", startsOn: on, endsOn: on };
  return await makeConference(space, coordinator, "published", { ...day, ...columns }, text);
}

/** The national team says how many came. */
export async function report({ space }: Region, { item }: TestPost, count: number, qualifier: string): Promise<void> {
  const reviewer = await makePerson({ national: "reviewer" });
  const figures = JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier }]);
  await as(reviewer, null, (db) =>
    sql`select app.report_figures(${space.id}, ${item}, ${figures}::jsonb, 'Egen räkning', null)`.execute(db),
  );
}

/** The titles on the board of a round or a series, or of a year, in its order. */
export async function titlesOn(db: TenantDb, asked: { round?: string; series?: string; year?: number }) {
  const { round, series, year } = asked;
  const scope = await findScope(
    db,
    round ? { by: "round", slug: round } : series ? { by: "series", slug: series } : { by: "year", year: year ?? 0 },
  );
  if (!scope) return undefined;
  return (await listBoard(db, scope, today)).conferences.map(({ title }) => title);
}
