// What the sign-in and the worker set going, and a person about herself. Whether they may is a right of the login.
import { type RawBuilder, sql } from "kysely";
import type { Caller } from "./effect.ts";
import type { World } from "./world.ts";

const signIn: Caller = { login: "auth", person: null };
const worker: Caller = { login: "worker", person: null };
const by = (person: NonNullable<Caller["person"]>): Caller => ({ login: "app", person });

/** Each with who calls, and the statement. After a comma: another case of the same function. */
export const services: Record<string, [Caller, (w: World) => RawBuilder<unknown>]> = {
  ask_overdue_plans: [worker, () => sql`select app.ask_overdue_plans()`],
  remind_actions: [worker, () => sql`select app.remind_actions()`],
  forget_expired: [worker, () => sql`select app.forget_expired()`],
  sweep_files: [worker, () => sql`select * from app.sweep_files(interval '1 day')`],
  known_files: [
    worker,
    ({ a, b, loose, fresh, foreignFile }) =>
      sql`select * from app.known_files(${[b.id, b.id, a.id]}::uuid[], ${[loose, foreignFile, fresh]}::uuid[])`,
  ],
  request_reset: [signIn, ({ people }) => sql`select app.request_reset(${people.outsider.email.toUpperCase()})`],
  "request_reset, for nobody": [signIn, () => sql`select app.request_reset('ingen@example.org')`],
  ...ofEach("reset", ["open", "used", "late", "unknown"], signIn, {
    find_reset: (token) => sql`select * from app.find_reset(${token})`,
    reset_password: (token) => sql`select app.reset_password(${token}, '$argon2id$new')`,
  }),
  ...ofEach("invitation", ["open", "known", "used", "revoked", "late", "closed", "unknown"], signIn, {
    find_invitation: (token) => sql`select * from app.find_invitation(${token})`,
    accept_invitation_as_new: (token) =>
      sql`select * from app.accept_invitation_as_new(${token}, 'Ny', 'sv', '$argon2id$new')`,
  }),
  ...ofEach("invitation", ["open", "known", "used", "revoked", "late", "closed", "unknown"], by("outsider"), {
    accept_invitation: (token) => sql`select app.accept_invitation(${token})`,
  }),
  "accept_invitation, of another's": [by("third"), () => sql`select app.accept_invitation('invitation-known')`],
  "my_records, of an author": [by("foreign"), () => sql`select * from app.my_records()`],
  my_records: [by("third"), () => sql`select * from app.my_records()`],
  erase_me: [by("admin"), () => sql`select app.erase_me()`],
  "erase_me, of the last admin of a space": [by("third"), () => sql`select app.erase_me()`],
  "erase_me, of the last network admin": [by("networkAdmin"), () => sql`select app.erase_me()`],
  "erase_me, of nobody": [{ login: "app", person: null }, () => sql`select app.erase_me()`],
  "erase_me, of a reviewer": [by("reviewer"), () => sql`select app.erase_me()`],
  last_signs: [by("reviewer"), ({ a, b }) => sql`select * from app.last_signs(${[a.id, b.id]}::uuid[])`],
  "last_signs, of where nothing has happened": [
    by("reviewer"),
    ({ alike }) => sql`select * from app.last_signs(${[alike.id]}::uuid[])`,
  ],
  "last_signs, of others": [by("admin"), ({ a, b }) => sql`select * from app.last_signs(${[a.id, b.id]}::uuid[])`],
  is_own_work: [by("coordinator"), ({ b, waiting }) => sql`select app.is_own_work(${b.id}, ${waiting})`],
  "is_own_work, of a reviewer": [by("reviewer"), ({ b, waiting }) => sql`select app.is_own_work(${b.id}, ${waiting})`],
  "set_national_role, taken back": [
    by("networkAdmin"),
    ({ people }) => sql`select app.set_national_role(${people.reviewer.email}, null)`,
  ],
  "remove_member, of the last admin by herself": [
    by("third"),
    ({ c, people }) =>
      sql`select app.remove_member(${c.id}, ${people.third.id}) from set_config('app.tenant_id', ${c.id}, true)`,
  ],
  "remove_member, of a member by herself": [
    by("member"),
    ({ b, people }) => sql`select app.remove_member(${b.id}, ${people.member.id})`,
  ],
  "submit_revision, by a reviewer": [
    by("reviewer"),
    ({ network, networkDraft }) =>
      sql`select app.submit_revision(${network.id}, ${networkDraft}, 2) from set_config('app.tenant_id', ${network.id}, true)`,
  ],
  "mark_text_author, of a changed text": [
    by("coordinator"),
    ({ b, draft }) =>
      sql`update app.news_revisions set body = 'Ny' where tenant_id = ${b.id} and revision_id = ${draft}`,
  ],
  "mark_text_author, of a picture taken away": [
    by("coordinator"),
    ({ b, pictured }) => sql`delete from app.revision_pictures where tenant_id = ${b.id} and revision_id = ${pictured}`,
  ],
};

/** Each function with the link of each kind: open, and gone for each of its reasons. */
function ofEach(
  kind: string,
  states: string[],
  caller: Caller,
  statements: Record<string, (token: string) => RawBuilder<unknown>>,
): typeof services {
  const cases = Object.entries(statements).flatMap(([name, statement]) =>
    states.map((state): [string, (typeof services)[string]] => [
      `${name}, ${state}`,
      [caller, () => statement(`${kind}-${state}`)],
    ]),
  );
  return Object.fromEntries(cases);
}
