import type { TenantDb } from "../../platform/database.server.ts";
import type { ItemKind } from "../items/rules.ts";
import type { CaseText } from "./case-text.ts";
import { findLiveConference, findProposedConference } from "./conference-texts.server.ts";
import { findLivePost, findProposedPost } from "./news-texts.server.ts";
import { findLiveReport, findProposedReport } from "./report-texts.server.ts";

/** Which text: of a revision, or of an item. */
type Key = { kind: ItemKind; tenantId: string; id: string };

/** The proposed text of a revision. Undefined where the reader may not see it. */
export async function findProposedText(db: TenantDb, { kind, tenantId, id }: Key): Promise<CaseText | undefined> {
  if (kind === "news") return ofKind(kind, await findProposedPost(db, tenantId, id));
  if (kind === "conference") return ofKind(kind, await findProposedConference(db, tenantId, id));
  return ofKind(kind, await findProposedReport(db, tenantId, id));
}

/** The live text of an item: what readers have now. Undefined before its first publishing. */
export async function findLiveText(db: TenantDb, { kind, tenantId, id }: Key): Promise<CaseText | undefined> {
  if (kind === "news") return ofKind(kind, await findLivePost(db, tenantId, id));
  if (kind === "conference") return ofKind(kind, await findLiveConference(db, tenantId, id));
  return ofKind(kind, await findLiveReport(db, tenantId, id));
}

function ofKind<Kind extends ItemKind, Text>(kind: Kind, text: Text | undefined) {
  return text && { kind, ...text };
}
