import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Visibility } from "../items/rules.ts";
import { picturesOf, tagsOf } from "../news/live-parts.server.ts";
import type { Draft } from "../news/rules.ts";

/** The proposed text of a post, with its pictures. Undefined where the reader may not see it. */
export async function findProposedPost(db: TenantDb, tenantId: string, revisionId: string): Promise<Draft | undefined> {
  return await db
    .selectFrom("app.revisions as r")
    .innerJoin("app.newsRevisions as n", (join) =>
      join.onRef("n.tenantId", "=", "r.tenantId").onRef("n.revisionId", "=", "r.id"),
    )
    .where("r.tenantId", "=", tenantId)
    .where("r.id", "=", revisionId)
    .select(["r.title", "r.lede", "r.language", "r.tags", "r.slug", "n.form", "n.body", "n.questions"])
    .select(sql<Visibility>`r.visibility`.as("visibility"))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("app.revisionPictures as p")
          .innerJoin("app.files as f", (join) =>
            join.onRef("f.tenantId", "=", "p.tenantId").onRef("f.id", "=", "p.fileId"),
          )
          .whereRef("p.tenantId", "=", "r.tenantId")
          .whereRef("p.revisionId", "=", "r.id")
          .orderBy("p.placement")
          .orderBy("p.position")
          .orderBy("p.key")
          .select(["p.key", "p.placement", "p.alt", "p.decorative", "p.caption"])
          .select(["f.id", "f.width", "f.height", "f.variants"]),
      ).as("pictures"),
    )
    .executeTakeFirst()
    .then((row) => row && { ...row, pictures: row.pictures.map(toPicture) });
}

/** The live text of a post: what readers have now. Undefined before its first publishing. */
export async function findLivePost(db: TenantDb, tenantId: string, itemId: string): Promise<Draft | undefined> {
  return await db
    .selectFrom("app.items as i")
    .innerJoin("app.newsPosts as n", (join) =>
      join.onRef("n.tenantId", "=", "i.tenantId").onRef("n.itemId", "=", "i.id"),
    )
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", itemId)
    .select(["i.title", "i.lede", "i.language", "i.slug", "n.form", "n.body", "n.questions"])
    .select(sql<Visibility>`i.visibility`.as("visibility"))
    .select((eb) => [
      tagsOf({ tenantId: eb.ref("i.tenantId"), id: eb.ref("i.id") }).as("tags"),
      jsonArrayFrom(
        picturesOf({ tenantId: eb.ref("i.tenantId"), id: eb.ref("i.id") })
          .orderBy("p.placement")
          .orderBy("p.position")
          .orderBy("p.key")
          .select(sql<boolean>`p.alt = ''`.as("decorative")),
      ).as("pictures"),
    ])
    .executeTakeFirst()
    .then(
      (row) =>
        row && {
          ...row,
          title: row.title ?? "",
          tags: row.tags.map(({ tag }) => tag),
          pictures: row.pictures.map(toPicture),
        },
    );
}

type StoredPicture = Omit<Draft["pictures"][number], "file" | "sourceUrl"> & {
  id: string;
  width: number;
  height: number;
  variants: number[];
};

/** What is handed in has a file for every picture, so none is left out by the join. */
function toPicture({ id, width, height, variants, ...picture }: StoredPicture): Draft["pictures"][number] {
  return { ...picture, file: { id, width, height, variants }, sourceUrl: null };
}
