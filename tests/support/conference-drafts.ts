// Conferences for the tests of their desk: begun and saved as the editor does it.
import { randomUUID } from "node:crypto";
import type { Conference } from "../../app/domain/conferences/desk.server.ts";
import { saveDraft, startConference } from "../../app/domain/conferences/drafts.server.ts";
import { readConference } from "../../app/domain/conferences/prepare.server.ts";
import { as, type TestPerson, type TestTenant } from "./sandbox.ts";

/** A form as it is first opened, with a title and nothing known of its date: it can be handed in. */
export const emptyForm = {
  title: "Höstkonferensen",
  lede: "",
  language: "sv",
  visibility: "public",
  slug: "",
  slugBefore: "",
  seriesId: "",
  roundId: "",
  theme: "",
  precision: "none",
  form: "digital",
  venue: "",
  town: "",
  country: "",
  timeZone: "Europe/Stockholm",
  coHostIds: "",
  targetGroup: "",
  "target.count": "",
  "target.qualifier": "exact",
  registrationUrl: "",
  body: "",
} satisfies Record<string, string>;

export type Typed = Record<string, string | string[]>;

export async function beginConference(tenant: TestTenant, person: TestPerson): Promise<string> {
  const id = randomUUID();
  await as(person, tenant, (db) => startConference(db, tenant.id, id, "sv"));
  return id;
}

/** Saves over `version` what the form held: that of `emptyForm` but for `typed`. */
export async function saveConference(
  tenant: TestTenant,
  person: TestPerson,
  id: string,
  version: number,
  typed: Typed = {},
): Promise<Conference> {
  const input = readConference({ ...emptyForm, ...typed });
  return await as(person, tenant, (db) => saveDraft(db, tenant.id, id, version, input));
}
