import { data, redirect } from "@remix-run/node";
import { hostAreas } from "../domain/conferences/choices.server.ts";
import { type Conference, getConference } from "../domain/conferences/desk.server.ts";
import { conferenceValues } from "../domain/conferences/draft-form.ts";
import { saveDraft, startConference } from "../domain/conferences/drafts.server.ts";
import { haltConference, resumeConference, stateHeld } from "../domain/conferences/lifecycle.server.ts";
import { missingIn } from "../domain/conferences/missing.ts";
import { readConference } from "../domain/conferences/prepare.server.ts";
import { changeRows, readRowChange } from "../domain/conferences/rearrange.ts";
import { reasonSchema } from "../domain/conferences/schema.ts";
import { readInput } from "../domain/input.ts";
import type { FormFailure } from "../ui/form-state.ts";
import type { MemberActing } from "./actions.server.ts";
import {
  type Change,
  changes,
  changeText,
  type Desk,
  deskAddress,
  isChange,
  keepStored,
  saveOnce,
  submitText,
  versionOf,
} from "./text-desk.server.ts";

const desk: Desk<Conference> = { kind: "conference", get: getConference };

/** Everything that the buttons on a conference's desk page do: each is named by `intent`. */
export async function workOnConference(acting: MemberActing, id: string) {
  const intent = acting.form.text("intent");
  if (intent === "use-saved") return redirect(deskAddress(acting, "conference", id)); // what was typed is let go
  if (isChange(intent)) return await changeText(acting, desk, id, intent, changes[intent]);
  if (isHalt(intent)) return await halt(acting, id, intent);
  if (isStatement(intent)) return await changeText(acting, desk, id, intent, statements[intent]);
  return await write(acting, id, intent);
}

const halts = { cancel: "cancelled", postpone: "postponed" } as const;

function isHalt(intent: string): intent is keyof typeof halts {
  return Object.hasOwn(halts, intent);
}

async function halt(acting: MemberActing, id: string, intent: keyof typeof halts): Promise<Response> {
  const { reason } = readInput(reasonSchema, acting.form.values);
  return await changeText(acting, desk, id, intent, {
    run: (db, tenantId, conference) => haltConference(db, tenantId, conference.id, halts[intent], reason),
    done: ({ published }) => published?.halt?.how === halts[intent],
  });
}

/** What is said of a published conference without changing its text. */
const statements = {
  resume: {
    run: (db, tenantId, { id }) => resumeConference(db, tenantId, id),
    done: ({ published }) => published !== null && published.halt === null,
  },
  held: {
    run: (db, tenantId, { id }) => stateHeld(db, tenantId, id, true),
    done: ({ published }) => published?.statedHeld === true,
  },
  "not-held": {
    run: (db, tenantId, { id }) => stateHeld(db, tenantId, id, false),
    done: ({ published }) => published?.statedHeld === false,
  },
} satisfies Record<string, Change<Conference>>;

function isStatement(intent: string): intent is keyof typeof statements {
  return Object.hasOwn(statements, intent);
}

/** Saves what was typed, and then does what the button said; one that only adds or drops a row saves nothing. */
async function write(acting: MemberActing, id: string, intent: string) {
  const { form, act, tenant } = acting;
  if (form.text("start") !== "") await act((db) => startConference(db, tenant.id, id, tenant.language));
  const change = readRowChange(intent);
  if (change) {
    await act((db) => getConference(db, tenant.id, id)); // it must be there to be shown again
    changeRows(form.values, change);
    return data<FormFailure>({ ok: false, values: form.values, errors: [] });
  }
  const input = readConference(form.values);
  const conference = await saveOnce(acting, desk, id, (db) => saveDraft(db, tenant.id, id, versionOf(acting), input));
  if (conference === "handed-in") return redirect(`${deskAddress(acting, "conference", id)}?done=submit`);
  keepStored(acting, { ...conferenceValues(conference.draft), version: String(conference.version) });
  if (intent === "submit") return await submit(acting, conference);
  const here = deskAddress(acting, "conference", id);
  return redirect(intent === "preview" ? `${here}/preview` : `${here}?done=save`);
}

async function submit(acting: MemberActing, conference: Conference): Promise<Response> {
  const { act, tenant } = acting;
  const areas = await act((db) => hostAreas(db, tenant.id, conference.draft.coHostIds));
  return await submitText(acting, desk, conference, missingIn(conference.draft, areas));
}
