import type { ItemKind } from "../../domain/items/rules.ts";
import type { Language } from "../../domain/language.ts";
import type { Tenant } from "../../domain/tenants/tenants.server.ts";
import { trustOf } from "../../domain/tenants/trust.ts";

/** The space that a text belongs to, as far as those who write it need to know it. */
export type DeskSpace = {
  id: string;
  slug: string;
  name: string;
  language: Language;
  /** An archived or suspended space takes no new texts. */
  writable: boolean;
  /** Texts of this kind are published at once, and reviewed afterwards. */
  publishFirst: boolean;
};

/** What the desk for one kind of text needs to know of its space. */
export function deskSpace(tenant: Tenant, kind: ItemKind): DeskSpace {
  const { id, slug, name, language, state } = tenant;
  const trust = trustOf(tenant)[kind];
  return { id, slug, name, language, writable: state === "active", publishFirst: trust === "publish_first" };
}
