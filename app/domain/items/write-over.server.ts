import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import type { Visibility } from "./rules.ts";

/** What every kind of text has in its revision. */
type RevisionText = {
  title: string;
  lede: string;
  language: Language;
  visibility: Visibility | "national";
  slug: string | null;
  /** News has them; left out, they stay as they are. */
  tags?: string[];
};

/**
 * Writes what every kind has over `version` of a revision that may still be edited, and says whether that was the
 * latest: of two at once, one finds it was not. What the kind has of its own is written after it, by whoever won.
 */
export async function writeOver(
  db: TenantDb,
  tenantId: string,
  revisionId: string,
  version: number,
  { title, lede, language, visibility, slug, tags }: RevisionText,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("app.revisions")
    .set({ title, lede, language, visibility, slug, tags })
    .where("tenantId", "=", tenantId)
    .where("id", "=", revisionId)
    .where("version", "=", version)
    .where("state", "in", ["draft", "returned"])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
