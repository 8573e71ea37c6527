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

/** The pictures of what readers have of an item: to be ordered and made a column beside it. */
export function picturesOf({ tenantId, id }: Item) {
  return expressionBuilder<DB>()
    .selectFrom("app.itemPictures as p")
    .select(["p.key", "p.placement", "p.alt", "p.caption", "p.fileId as id", "p.width", "p.height", "p.variants"])
    .where("p.tenantId", "=", tenantId)
    .where("p.itemId", "=", id);
}
