import type { TenantDb } from "../../platform/database.server.ts";
import { findNames, type Names } from "../conferences/names.server.ts";
import type { CaseText } from "./case-text.ts";

/** The names of everything that the conferences among the texts of a case point at: one statement. */
export async function findCaseNames(db: TenantDb, texts: readonly CaseText[]): Promise<Names> {
  return await findNames(
    db,
    texts.filter((text) => text.kind === "conference"),
  );
}
