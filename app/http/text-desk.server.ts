import { redirect } from "@remix-run/node";
import {
  archiveItem,
  discardRevision,
  restoreRevision,
  reviseItem,
  submitRevision,
  withdrawRevision,
} from "../domain/items/lifecycle.server.ts";
import { desks, type ItemKind, mayEdit, type Standing } from "../domain/items/rules.ts";
import { type FieldRefusal, InvalidInput } from "../domain/refusal.ts";
import type { TenantDb } from "../platform/database.server.ts";
import { Refused } from "../platform/refused.ts";
import type { MemberActing } from "./actions.server.ts";

/** A text of any kind as its desk page has it. */
export type DeskText = Standing & { id: string; revisionId: string; version: number; submittedById: string | null };

/** The desk of one kind of texts: what it is called, and how its texts are read. */
export type Desk<Text extends DeskText> = {
  kind: ItemKind;
  get: (db: TenantDb, tenantId: string, id: string) => Promise<Text>;
};

/** A change of where a text stands. */
export type Change<Text> = {
  run: (db: TenantDb, tenantId: string, text: Text) => Promise<void>;
  /** Whether a text is where the change would bring it: saying it twice is no error. */
  done: (text: Text) => boolean;
};

/** What can be done with a text of every kind. */
export const changes = {
  withdraw: { run: (db, tenantId, text) => withdrawRevision(db, tenantId, text.revisionId), done: mayEdit },
  discard: {
    run: (db, tenantId, text) => discardRevision(db, tenantId, text.revisionId),
    done: (text) => text.state === "discarded",
  },
  restore: { run: (db, tenantId, text) => restoreRevision(db, tenantId, text.id), done: mayEdit },
  revise: { run: (db, tenantId, text) => reviseItem(db, tenantId, text.id), done: mayEdit },
  archive: {
    run: (db, tenantId, text) => archiveItem(db, tenantId, text.id, true),
    done: (text) => text.lifecycle === "archived",
  },
  unarchive: {
    run: (db, tenantId, text) => archiveItem(db, tenantId, text.id, false),
    done: (text) => text.lifecycle !== "archived",
  },
} satisfies Record<string, Change<DeskText>>;

/** Whether what a form asks for is one of the changes that every kind of text knows. */
export function isChange(intent: string): intent is keyof typeof changes {
  return Object.hasOwn(changes, intent);
}

/** Makes a change and says so on the text's page; of two at once both are told that it is done. */
export async function changeText<Text extends DeskText>(
  acting: MemberActing,
  desk: Desk<Text>,
  id: string,
  intent: string,
  { run, done }: Change<Text>,
): Promise<Response> {
  const { act, tenant } = acting;
  const text = await act((db) => desk.get(db, tenant.id, id));
  try {
    if (!done(text)) await act((db) => run(db, tenant.id, text));
  } catch (error) {
    if (!(error instanceof Refused && done(await act((db) => desk.get(db, tenant.id, id))))) throw error;
  }
  return redirect(`${deskAddress(acting, desk.kind, id)}?done=${intent}`);
}

/** Hands in what has just been saved, unless something is missing: then all of that is said at once. */
export async function submitText<Text extends DeskText>(
  acting: MemberActing,
  desk: Desk<Text>,
  text: Text,
  missing: FieldRefusal[],
): Promise<Response> {
  const { tenant } = acting;
  if (missing.length > 0) throw new InvalidInput(missing);
  const now = await saveOnce(acting, desk, text.id, (db) =>
    submitRevision(db, tenant.id, text.revisionId, text.version),
  );
  return redirect(`${deskAddress(acting, desk.kind, text.id)}?done=${now === "published" ? "publish" : "submit"}`);
}

/** A form that was sent twice finds its text handed in already: that is what its sender wanted, and no error. */
export async function saveOnce<T, Text extends DeskText>(
  { act, form, tenant, viewer }: MemberActing,
  desk: Desk<Text>,
  id: string,
  work: (db: TenantDb) => Promise<T>,
): Promise<T | "handed-in"> {
  try {
    return await act(work);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "not_editable" || form.text("intent") !== "submit") throw error;
    const text = await act((db) => desk.get(db, tenant.id, id));
    if (text.submittedById !== viewer.id) throw error;
    return "handed-in";
  }
}

/** The version that a form was made over; `save-over:7` says which one to write over all the same. */
export function versionOf({ form }: MemberActing): number {
  const [intent, about] = form.text("intent").split(":");
  return Number(intent === "save-over" ? about : form.text("version"));
}

/** The form after its saving holds what was stored: a refusal that follows shows that. */
export function keepStored({ form, saved }: MemberActing, values: Record<string, string | string[]>): void {
  saved.current = true;
  for (const name of Object.keys(form.values)) if (name !== "intent") delete form.values[name];
  Object.assign(form.values, values);
}

/** Where a text is worked on. */
export function deskAddress({ tenant }: MemberActing, kind: ItemKind, id: string): string {
  return `/${tenant.slug}/manage/${desks[kind]}/${id}`;
}
