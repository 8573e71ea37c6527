import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";

export type Role = "member" | "coordinator" | "admin";
export type NationalRole = "reviewer" | "network_admin";

/** The person behind the session, as far as the shell and the pages need to know her. */
export type Viewer = {
  id: string;
  name: string;
  email: string;
  locale: Language;
  nationalRole: NationalRole | null;
  spaces: { id: string; slug: string; name: string; role: Role }[];
};

/** Who holds the session of this transaction; undefined when it is nobody's. */
export async function findViewer(db: TenantDb): Promise<Viewer | undefined> {
  return await db
    .selectFrom("app.users as u")
    .innerJoin("app.accounts as a", "a.userId", "u.id")
    .leftJoin("app.nationalRoles as n", "n.userId", "u.id")
    .where("u.id", "=", sql<string>`(select authz.user_id())`)
    .select(["u.id", "u.name", "a.email", "u.locale", "n.role as nationalRole"])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("app.memberships as m")
          .innerJoin("app.tenants as t", "t.id", "m.tenantId")
          .whereRef("m.userId", "=", "u.id")
          .where("t.state", "<>", "suspended")
          .orderBy("t.name")
          .select(["t.id", "t.slug", "t.name", "m.role"]),
      ).as("spaces"),
    )
    .executeTakeFirst();
}
