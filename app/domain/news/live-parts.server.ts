import { type Expression, expressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { DB } from "../../../db/types.ts";

type Item = { tenantId: Expression<string>; id: Expression<string> };

/** The tags of what readers have of an item, as a column beside it. */
export function tagsOf({ tenantId, id }: Item) {
  return jsonArrayFrom(
    expressionBuilder<DB>()
      .selectFrom("app.itemTags as g")
      .select("g.tag")
      .where("g.tenantId", "=", tenantId)
      .where("g.itemId", "=", id)
      .orderBy("g.tag"),
  );
}

/** The pictures of what readers have of an item, with their files: to be ordered and made a column beside it. */
export function picturesOf({ tenantId, id }: Item) {
  return expressionBuilder<DB>()
    .selectFrom("app.itemPictures as p")
    .innerJoin("app.files as f", (join) => join.onRef("f.tenantId", "=", "p.tenantId").onRef("f.id", "=", "p.fileId"))
    .select(["p.key", "p.placement", "p.alt", "p.caption", "f.id", "f.width", "f.height", "f.variants"])
    .where("p.tenantId", "=", tenantId)
    .where("p.itemId", "=", id);
}
