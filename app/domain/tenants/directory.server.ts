import { type RawBuilder, sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import { areasOf } from "./areas.server.ts";

export type SpaceKind = "region" | "member_organisation" | "network";

/** Where a page of the directory begins: after this name. */
export type SpacePlace = { name: string; id: string };

/** How many active spaces of each kind the reader may see. */
export async function countSpaces(db: TenantDb): Promise<Record<SpaceKind, number>> {
  const rows = await db
    .selectFrom("app.tenants")
    .select(["kind", sql<number>`count(*)::int`.as("count")])
    .where("state", "=", "active")
    .groupBy("kind")
    .execute();
  const counts = { region: 0, member_organisation: 0, network: 0 };
  for (const { kind, count } of rows) counts[kind] = count;
  return counts;
}

type ListSpaces = {
  kind?: SpaceKind;
  states: readonly ("active" | "archived")[];
  language: Language;
  after?: SpacePlace | null;
  limit: number;
};

/** Spaces by name, in the alphabet of `language`, with their areas in the order of the official codes. */
export async function listSpaces(db: TenantDb, { kind, states, language, after = null, limit }: ListSpaces) {
  const named = sql`t.name ${collation[language]}`;
  const rows = await db
    .selectFrom("app.tenants as t")
    .select(["t.id", "t.slug", "t.kind", "t.name", "t.summary", "t.language", "t.country"])
    .select((eb) => areasOf(eb.ref("t.id")).as("areas"))
    .where("t.state", "in", states)
    .$if(kind !== undefined, (query) => query.where("t.kind", "=", kind ?? "region"))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(${named}, t.id) > (${after?.name} ${collation[language]}, ${after?.id}::uuid)`),
    )
    .orderBy(named)
    .orderBy("t.id")
    .limit(limit + 1)
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const spaces = rows
    .slice(0, limit)
    .map(({ areas, ...space }) => ({ ...space, areas: areas.map(({ name }) => name) }));
  return { spaces, next: last ? ({ name: last.name, id: last.id } satisfies SpacePlace) : null };
}

export type Space = Awaited<ReturnType<typeof listSpaces>>["spaces"][number];

/** Each language's own alphabet: å ä ö at the end in Swedish, æ ø å in Danish and Norwegian. */
export const collation: Record<Language, RawBuilder<unknown>> = {
  sv: sql`collate "sv-x-icu"`,
  da: sql`collate "da-x-icu"`,
  nb: sql`collate "nb-x-icu"`,
  en: sql`collate "en-x-icu"`,
};
